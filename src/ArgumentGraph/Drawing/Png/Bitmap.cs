using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Layout;

namespace ArgumentGraph.Drawing.Png;

/// <summary>
/// Pixels of red, green, blue and opacity. Areas are filled with the exact share of each pixel they cover: signed areas are summed from
/// left to right, as in the font rasteriser of R. Levien (font-rs, 2016). Contours of one call that turn the other way cut holes.
/// </summary>
internal sealed class Bitmap
{
    private readonly byte[] pixels;
    private float[] cover = [];

    public Bitmap(int width, int height, Rgb? ground)
    {
        (Width, Height) = (width, height);
        pixels = new byte[checked(4 * width * height)];
        if (ground is not { } colour)
            return;
        for (var i = 0; i < pixels.Length; i += 4)
            (pixels[i], pixels[i + 1], pixels[i + 2], pixels[i + 3]) = (colour.Red, colour.Green, colour.Blue, 255);
    }

    public int Width { get; }

    public int Height { get; }

    public ReadOnlySpan<byte> Row(int y) => pixels.AsSpan(4 * y * Width, 4 * Width);

    public void Fill(IEnumerable<List<Point>> contours, Rgb colour)
    {
        var all = contours.Where(c => c.Count > 2).ToList();
        if (all.Count == 0)
            return;
        var (left, top) = ((int)Math.Floor(all.Min(c => c.Min(p => p.X))), (int)Math.Floor(all.Min(c => c.Min(p => p.Y))));
        var (right, bottom) = ((int)Math.Ceiling(all.Max(c => c.Max(p => p.X))) + 1, (int)Math.Ceiling(all.Max(c => c.Max(p => p.Y))) + 1);
        (left, top, right, bottom) = (Math.Max(0, left), Math.Max(0, top), Math.Min(Width, right), Math.Min(Height, bottom));
        if (left >= right || top >= bottom)
            return;
        // Two more than wide: the last pixel of a row passes what is left of it on.
        var stride = right - left + 2;
        var size = stride * (bottom - top);
        if (cover.Length < size)
            cover = new float[size];
        cover.AsSpan(0, size).Clear();
        foreach (var contour in all)
        {
            for (var i = 0; i < contour.Count; i++)
                Edge(contour[i], contour[(i + 1) % contour.Count], left, top, stride, bottom - top);
        }

        for (var y = top; y < bottom; y++)
            Blend(y, left, right, cover.AsSpan((y - top) * stride, stride), colour);
    }

    private void Edge(Point from, Point to, int left, int top, int stride, int rows)
    {
        if (from.Y == to.Y)
            return;
        var direction = from.Y < to.Y ? 1f : -1f;
        var (a, b) = from.Y < to.Y ? (from, to) : (to, from);
        var slope = (b.X - a.X) / (b.Y - a.Y);
        var most = stride - 2.0;
        for (var y = Math.Max(0, (int)Math.Floor(a.Y) - top); y < rows && y + top < b.Y; y++)
        {
            var (y0, y1) = (Math.Max(a.Y, y + top), Math.Min(b.Y, y + top + 1));
            var height = (float)(y1 - y0);
            if (height <= 0)
                continue;
            var (x0, x1) = (a.X + ((y0 - a.Y) * slope) - left, a.X + ((y1 - a.Y) * slope) - left);
            Cover(cover.AsSpan(y * stride, stride), Math.Clamp(Math.Min(x0, x1), 0, most), Math.Clamp(Math.Max(x0, x1), 0, most), height * direction);
        }
    }

    // Each pixel gets what the edge adds to it and to all on its right; the sum from the left is then the pixel's share.
    private static void Cover(Span<float> row, double x0, double x1, float height)
    {
        var first = (int)x0;
        if (x1 <= first + 1)
        {
            var right = height * (float)(((x0 + x1) / 2) - first);
            row[first] += height - right;
            row[first + 1] += right;
            return;
        }

        var before = 0f;
        for (var x = first; x < x1; x++)
        {
            var (from, to) = (Math.Max(x0, x), Math.Min(x1, x + 1));
            var share = height * (float)((to - from) / (x1 - x0));
            var right = share * (float)(((from + to) / 2) - x);
            row[x] += share - right + before;
            before = right;
        }

        row[(int)Math.Ceiling(x1)] += before;
    }

    private void Blend(int y, int left, int right, ReadOnlySpan<float> row, Rgb colour)
    {
        var sum = 0f;
        for (var x = left; x < right; x++)
        {
            sum += row[x - left];
            var share = Math.Min(1f, Math.Abs(sum));
            if (share > 0.002f)
                Blend(pixels.AsSpan(4 * ((y * Width) + x), 4), share, colour);
        }
    }

    private static void Blend(Span<byte> pixel, float share, Rgb colour)
    {
        var below = pixel[3] / 255f * (1 - share);
        var alpha = share + below;
        pixel[0] = Mixed(pixel[0], colour.Red);
        pixel[1] = Mixed(pixel[1], colour.Green);
        pixel[2] = Mixed(pixel[2], colour.Blue);
        pixel[3] = (byte)MathF.Round(255 * alpha);

        byte Mixed(byte old, byte ink) => (byte)MathF.Round(((ink * share) + (old * below)) / alpha);
    }
}
