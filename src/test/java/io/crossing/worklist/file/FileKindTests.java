package io.crossing.worklist.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are what their names say. */
class FileKindTests {

    @ParameterizedTest
    @CsvSource({
        "Inventory.PDF, PDF",
        "a.b.jpeg, JPEG",
        "photo.jpg, JPEG",
        "notes.md, TEXT",
        "figures.csv, CSV",
        "plan.xlsx, XLSX"
    })
    void areKnownByTheEndOfTheirName(String name, FileKind kind) {
        assertThat(FileKind.ofName(name)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page.html",
                "drawing.svg",
                "letter.docm",
                "old.doc",
                "run.exe",
                "archive.zip",
                "pdf",
                "",
                "a.",
                "x.js"
            })
    void areNotTakenWhereNobodyCouldSayWhatIsInThem(String name) {
        assertThat(FileKind.ofName(name)).isEmpty();
    }

    @Test
    void beginAsTheirKindDoes() {
        assertThat(FileKind.PDF.fits(bytes("%PDF-1.7 …"))).isTrue();
        assertThat(FileKind.PDF.fits(bytes("<html>%PDF-"))).isFalse();
        assertThat(FileKind.PNG.fits(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}))
                .isTrue();
        assertThat(FileKind.PNG.fits(bytes("<svg onload=alert(1)>"))).isFalse();
        assertThat(FileKind.JPEG.fits(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}))
                .isTrue();
        assertThat(FileKind.GIF.fits(bytes("GIF89a"))).isTrue();
        assertThat(FileKind.WEBP.fits(bytes("RIFF1234WEBPVP8 "))).isTrue();
        assertThat(FileKind.WEBP.fits(bytes("RIFF1234WAVE"))).isFalse();
    }

    @Test
    void areTextWhereNothingElseIsInThem() {
        assertThat(FileKind.TEXT.fits(bytes("Grüße\n\tan alle\r\n"))).isTrue();
        assertThat(FileKind.TEXT.fits("Grüße".getBytes(StandardCharsets.ISO_8859_1)))
                .isTrue();
        assertThat(FileKind.CSV.fits(new byte[] {'a', ';', 0, 'b'})).isFalse();
        assertThat(FileKind.TEXT.fits(new byte[] {'M', 'Z', (byte) 0x90, 0, 3})).isFalse();
    }

    @Test
    void areOfOneOfficeProgramAndNotOfAnother() throws IOException {
        byte[] letter = zip("[Content_Types].xml", "word/document.xml");

        assertThat(FileKind.DOCX.fits(letter)).isTrue();
        assertThat(FileKind.XLSX.fits(letter)).isFalse();
        assertThat(FileKind.PPTX.fits(zip("[Content_Types].xml", "ppt/presentation.xml")))
                .isTrue();
        assertThat(FileKind.XLSX.fits(zip("[Content_Types].xml", "xl/workbook.xml")))
                .isTrue();
        assertThat(FileKind.DOCX.fits(zip("word/document.xml"))).isFalse();
    }

    @Test
    void bringNoMacros() throws IOException {
        assertThat(FileKind.DOCX.fits(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isFalse();
        assertThat(FileKind.ODT.fits(openDocument("text", "content.xml", "Basic/Standard/Module1.xml")))
                .isFalse();
    }

    @Test
    void areOpenDocumentsOfTheKindThatTheyNameFirst() throws IOException {
        assertThat(FileKind.ODT.fits(openDocument("text", "content.xml"))).isTrue();
        assertThat(FileKind.ODS.fits(openDocument("text", "content.xml"))).isFalse();
    }

    @Test
    void areNotOpenedToSeeWhatTheyAre() throws IOException {
        byte[] whole = zip("[Content_Types].xml", "word/document.xml");
        for (int length = 0; length < whole.length; length++) {
            byte[] broken = Arrays.copyOf(whole, length);
            assertThat(FileKind.DOCX.fits(broken)).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            C:\\Users\\olga\\plan.pdf | plan.pdf
            ../../etc/passwd.txt     | passwd.txt
            a"b.txt                  | ab.txt
            <img src=x>.png          | <img src=x>.png
            """)
    void keepTheirNameWithoutWhereTheyLay(String given, String kept) {
        assertThat(FileName.of(given)).isEqualTo(kept);
    }

    @Test
    void cannotHideTheEndOfTheirName() {
        assertThat(FileName.of("invoice\u202Efdp.exe")).isEqualTo("invoicefdp.exe");
        assertThat(FileName.of("a\r\nSet-Cookie: b.txt")).isEqualTo("aSet-Cookie: b.txt");
        assertThat(FileName.of("x".repeat(300) + ".pdf")).hasSize(200).endsWith("x.pdf");
        assertThat(FileName.of("\u0000\n")).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(bytes("<x/>"));
            }
        }
        return file.toByteArray();
    }

    private static byte[] openDocument(String type, String... names) throws IOException {
        byte[] mediaType = bytes("application/vnd.oasis.opendocument." + type);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            ZipEntry first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(mediaType.length);
            CRC32 sum = new CRC32();
            sum.update(mediaType);
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(mediaType);
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(bytes("<x/>"));
            }
        }
        return file.toByteArray();
    }
}
