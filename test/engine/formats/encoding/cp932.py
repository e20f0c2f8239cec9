# Writes cp932.txt beside it: what Python's cp932 makes of every code and every code point. `=` both ways, `<` decoding only, `>` encoding only.
from pathlib import Path

decoding = {}
for code in [bytes([a]) for a in range(256)] + [bytes([a, b]) for a in range(256) for b in range(256)]:
    try:
        text = code.decode("cp932")
    except UnicodeDecodeError:
        continue
    if len(text) == 1:
        decoding[code] = ord(text)

encoding = {}
for point in range(0x110000):
    if not 0xD800 <= point < 0xE000:
        try:
            encoding[point] = chr(point).encode("cp932")
        except UnicodeEncodeError:
            pass

lines = []
for code, point in sorted(decoding.items(), key=lambda entry: (len(entry[0]), entry[0])):
    lines.append(f"{code.hex()} {point:04x} {'=' if encoding.get(point) == code else '<'}")
for point, code in sorted(encoding.items()):
    if decoding.get(code) != point:
        lines.append(f"{code.hex()} {point:04x} >")
Path(__file__).with_name("cp932.txt").write_text("\n".join(lines) + "\n", encoding="ascii")
