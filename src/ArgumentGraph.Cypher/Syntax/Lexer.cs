using System.Globalization;
using ArgumentGraph.Cypher.Diagnostics;

namespace ArgumentGraph.Cypher.Syntax;

/// <summary>Cuts query text into tokens. Keywords are plain words here: only their place makes them keywords.</summary>
internal sealed class Lexer(string text)
{
    private static readonly string[] LongSymbols = ["<>", "<=", ">=", "=~", "+=", "..", "::", "||"];
    private readonly List<Token> _tokens = [];
    private int _at;

    public static List<Token> Tokenize(string text) => new Lexer(text).Run();

    private List<Token> Run()
    {
        while (true)
        {
            SkipBlank();
            if (_at >= text.Length)
                break;
            var start = _at;
            var kind = Scan(text[_at]);
            _tokens.Add(new Token(kind, start, _at - start));
        }

        _tokens.Add(new Token(TokenKind.End, text.Length, 0));
        return _tokens;
    }

    private TokenKind Scan(char c)
    {
        if (IsWordStart(c))
            return Word();
        if (char.IsAsciiDigit(c) || (c == '.' && char.IsAsciiDigit(Peek(1)) && Previous() != '.'))
            return Number();
        return c switch
        {
            '\'' or '"' => String(c),
            '`' => QuotedName(),
            _ => Symbol(),
        };
    }

    private void SkipBlank()
    {
        while (_at < text.Length)
        {
            if (char.IsWhiteSpace(text[_at]) || text[_at] is '\u001c' or '\u001d' or '\u001e' or '\u001f' or '\ufeff')
                _at++;
            else if (text[_at] == '/' && Peek(1) == '/')
                _at = EndOf(text.IndexOf('\n', _at));
            else if (text[_at] == '/' && Peek(1) == '*')
                SkipComment();
            else
                break;
        }
    }

    private void SkipComment()
    {
        var close = text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
        if (close < 0)
            throw Errors.UnclosedComment(new SourceSpan(_at, 2));
        _at = close + 2;
    }

    private TokenKind Word()
    {
        while (_at < text.Length && IsWordPart(text[_at]))
            _at++;
        return TokenKind.Word;
    }

    // Takes letters along, so that 12abc is one malformed number and not a number and a name.
    private TokenKind Number()
    {
        var start = _at;
        if (Peek(0) == '0' && Peek(1) is 'x' or 'X' or 'o' or 'O' && Peek(0) == '0')
        {
            _at += 2;
            Word();
            return NumberText.IsInteger(text.AsSpan(start, _at - start)) ? TokenKind.Integer : TokenKind.MalformedNumber;
        }

        Digits();
        var real = false;
        if (Peek(0) == '.' && char.IsAsciiDigit(Peek(1)))
        {
            real = true;
            _at++;
            Digits();
        }

        if (Peek(0) is 'e' or 'E' && (char.IsAsciiDigit(Peek(1)) || (Peek(1) is '+' or '-' && char.IsAsciiDigit(Peek(2)))))
        {
            real = true;
            _at += 2;
            Digits();
        }

        if (!IsWordStart(Peek(0)))
            return real ? TokenKind.Float : TokenKind.Integer;
        Word();
        return TokenKind.MalformedNumber;
    }

    private void Digits()
    {
        while (char.IsAsciiDigit(Peek(0)) || (Peek(0) == '_' && char.IsAsciiDigit(Peek(1))))
            _at++;
    }

    private TokenKind String(char quote)
    {
        var start = _at++;
        while (_at < text.Length && text[_at] != quote)
            _at += text[_at] == '\\' ? 2 : 1;
        if (_at >= text.Length)
            throw Errors.UnclosedString(new SourceSpan(start, 1), quote);
        _at++;
        return TokenKind.String;
    }

    private TokenKind QuotedName()
    {
        var start = _at++;
        while (_at < text.Length && (text[_at] != '`' || Peek(1) == '`'))
            _at += text[_at] == '`' ? 2 : 1;
        if (_at >= text.Length)
            throw Errors.UnclosedName(new SourceSpan(start, 1));
        _at++;
        return TokenKind.QuotedName;
    }

    private TokenKind Symbol()
    {
        foreach (var symbol in LongSymbols)
        {
            if (string.CompareOrdinal(text, _at, symbol, 0, symbol.Length) == 0)
            {
                _at += symbol.Length;
                return TokenKind.Symbol;
            }
        }

        if (!"()[]{}.,:;|+-*/%^=<>$&!?".Contains(text[_at], StringComparison.Ordinal))
            throw Errors.InvalidCharacter(new SourceSpan(_at, char.IsSurrogatePair(text, _at) ? 2 : 1), text);
        _at++;
        return TokenKind.Symbol;
    }

    private static bool IsWordStart(char c) => char.IsAsciiLetter(c) || c == '_' || (c > 127 && (char.IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.LetterNumber or UnicodeCategory.ConnectorPunctuation));

    private static bool IsWordPart(char c) => IsWordStart(c) || char.IsAsciiDigit(c) || (c > 127 && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber);

    private char Peek(int ahead) => _at + ahead < text.Length ? text[_at + ahead] : '\0';

    private char Previous() => _at > 0 ? text[_at - 1] : '\0';

    private int EndOf(int index) => index < 0 ? text.Length : index;
}
