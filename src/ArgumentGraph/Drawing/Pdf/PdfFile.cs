using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ArgumentGraph.Drawing.Pdf;

/// <summary>A PDF 1.7 file (ISO 32000-1) being put together: numbered objects, and at the end where each lies. No dates, no random identifiers.</summary>
internal sealed class PdfFile
{
    private readonly List<byte[]?> objects = [];

    /// <summary>A number for an object that is written later.</summary>
    public int Reserve()
    {
        objects.Add(null);
        return objects.Count;
    }

    public int Add(string dictionary)
    {
        var number = Reserve();
        Set(number, dictionary);
        return number;
    }

    public void Set(int number, string dictionary) => objects[number - 1] = Encoding.Latin1.GetBytes(dictionary);

    /// <summary>Data that is packed; the entries go into its dictionary.</summary>
    public int AddStream(ReadOnlySpan<byte> data, string entries = "")
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(data);
        var head = Encoding.Latin1.GetBytes($"<< /Length {Whole(packed.Length)} /Filter /FlateDecode {entries}>>\nstream\n");
        objects.Add([.. head, .. packed.ToArray(), .. "\nendstream"u8]);
        return objects.Count;
    }

    /// <param name="root">The catalogue's number.</param>
    /// <param name="info">That of the document's title.</param>
    public void Write(int root, int info, Stream output)
    {
        // The second line's high bytes tell file transfers that this is no text.
        var at = Put(output, "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n", 0);
        var places = new List<long>();
        for (var i = 0; i < objects.Count; i++)
        {
            places.Add(at);
            at = Put(output, $"{Whole(i + 1)} 0 obj\n", at);
            var body = objects[i] ?? throw new InvalidOperationException($"Object {i + 1} of a PDF was never written: bug, please report.");
            output.Write(body);
            at = Put(output, "\nendobj\n", at + body.Length);
        }

        var table = new StringBuilder($"xref\n0 {Whole(objects.Count + 1)}\n0000000000 65535 f \n");
        foreach (var place in places)
            table.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");
        table.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root {root} 0 R /Info {info} 0 R >>\nstartxref\n{at}\n%%EOF\n");
        Put(output, table.ToString(), at);
    }

    /// <summary>Text for people, in UTF-16 as PDF wants it.</summary>
    public static string Text(string words) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(words))}>";

    private static long Put(Stream output, string text, long at)
    {
        var bytes = Encoding.Latin1.GetBytes(text);
        output.Write(bytes);
        return at + bytes.Length;
    }

    private static string Whole(long number) => number.ToString(CultureInfo.InvariantCulture);
}
