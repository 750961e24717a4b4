package io.crossing.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as they come from all kinds of programs. */
class PilotTableTests {

    private static final String TEXT = "name;für wen\nPrüfung der Verträge;„Einkauf“\n";

    private static byte[] bytes(String text, String charset, int... mark) {
        byte[] content = text.getBytes(Charset.forName(charset));
        byte[] all = new byte[mark.length + content.length];
        for (int at = 0; at < mark.length; at++) {
            all[at] = (byte) mark[at];
        }
        System.arraycopy(content, 0, all, mark.length, content.length);
        return all;
    }

    private static void isRead(byte[] file, String encoding) {
        PilotTable table = PilotTable.read(file);

        assertThat(table.encoding()).isEqualTo(encoding);
        assertThat(table.columns()).containsExactly("name", "für wen");
        assertThat(table.rows().get(0).cells())
                .containsEntry("name", "Prüfung der Verträge")
                .containsEntry("für wen", "„Einkauf“");
    }

    @Test
    void areReadInEachEncoding() {
        isRead(bytes(TEXT, "UTF-8"), "UTF-8");
        isRead(bytes(TEXT, "UTF-8", 0xEF, 0xBB, 0xBF), "UTF-8");
        isRead(bytes(TEXT, "windows-1252"), "windows-1252");
        isRead(bytes(TEXT, "UTF-16LE", 0xFF, 0xFE), "UTF-16LE");
        isRead(bytes(TEXT, "UTF-16BE", 0xFE, 0xFF), "UTF-16BE");
        isRead(bytes(TEXT, "UTF-16LE"), "UTF-16LE");
        isRead(bytes(TEXT, "UTF-16BE"), "UTF-16BE");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void areReadWithEachSeparator(String separator) {
        String text = String.join(separator, "name", "\"a,b;c|d\"", "area") + "\r\n"
                + String.join(separator, "Invoice triage", "x", "Finance") + "\r\n";

        PilotTable table = PilotTable.read(text.getBytes(StandardCharsets.UTF_8));

        assertThat(table.separator()).isEqualTo(separator.charAt(0));
        assertThat(table.columns()).containsExactly("name", "a,b;c|d", "area");
    }

    @Test
    void keepWhatIsQuotedAndCountRowsAsSpreadsheetsDo() {
        String text = "name,why\n\"Line\nbreak\",\"He said \"\"yes\"\"\"\n\nlast,\n";

        List<PilotTable.Row> rows =
                PilotTable.read(text.getBytes(StandardCharsets.UTF_8)).rows();

        assertThat(rows).extracting(PilotTable.Row::number).containsExactly(2, 4);
        assertThat(rows.get(0).cells()).containsEntry("name", "Line\nbreak").containsEntry("why", "He said \"yes\"");
        assertThat(rows.get(1).cells()).containsEntry("why", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "'' § empty",
                "'   ' § empty",
                "'name,name' § Two columns are named",
                "'name,why\n\"never closed,x\n' § no table",
            })
    void areRefusedWithWhatToDo(String text, String says) {
        assertThatThrownBy(() -> PilotTable.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(FileNotReadable.class)
                .hasMessageContaining(says);
    }

    @Test
    void haveTheSameHashHoweverTheyAreSaved() {
        PilotTable one = PilotTable.read(bytes("name,area\nPrüfung,Recht\n", "UTF-8"));
        PilotTable other = PilotTable.read(bytes("area;name;empty\r\nRecht;Prüfung;\r\n", "windows-1252"));
        PilotTable changed = PilotTable.read(bytes("name,area\nPrüfung,Einkauf\n", "UTF-8"));

        assertThat(ImportedRows.hash(other.rows().get(0)))
                .isEqualTo(ImportedRows.hash(one.rows().get(0)));
        assertThat(ImportedRows.hash(changed.rows().get(0)))
                .isNotEqualTo(ImportedRows.hash(one.rows().get(0)));
    }
}
