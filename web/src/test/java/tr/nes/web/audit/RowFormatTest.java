package tr.nes.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.audit.AuditLine;
import tr.nes.audit.ExportFormat;

@Tag("locale")
class RowFormatTest {

    @Test
    void whenARowIsWrittenAsCsv_thenItsCellsStandUnderTheirNames() {
        RowFormat csv = RowFormat.of(ExportFormat.CSV);
        assertThat(csv.head()).isEqualTo("at,node,seq,action,result,actor,person,object,detail,address,terminal\r\n");
        assertThat(csv.row(line("a, \"b\"")))
                .isEqualTo("2026-11-21T10:00:00Z,n@1,7,LOGIN,DONE,actor,,\"a, \"\"b\"\"\",,127.0.0.1,kiosk-1\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"})
    void whenACellWouldBeAFormula_thenItIsText(String object) {
        assertThat(RowFormat.of(ExportFormat.CSV).row(line(object))).contains(",'" + object + ",");
    }

    @Test
    void whenAFormulaHidesBehindALineEnd_thenItIsQuotedText() {
        assertThat(RowFormat.of(ExportFormat.CSV).row(line("\n=1"))).contains(",\"'\n=1\",");
    }

    @Test
    void whenARowIsWrittenAsJson_thenItIsOneLineAndEscaped() {
        RowFormat json = RowFormat.of(ExportFormat.JSON_LINES);
        assertThat(json.head()).isEmpty();
        assertThat(json.row(line("ş\"\\\n=1")))
                .isEqualTo("{\"at\":\"2026-11-21T10:00:00Z\",\"node\":\"n@1\",\"seq\":7,\"action\":\"LOGIN\","
                        + "\"result\":\"DONE\",\"actor\":\"actor\",\"person\":\"\","
                        + "\"object\":\"ş\\\"\\\\\\u000a=1\",\"detail\":\"\",\"address\":\"127.0.0.1\","
                        + "\"terminal\":\"kiosk-1\"}\n");
    }

    @Test
    void whenASpreadsheetInTurkishReadsIt_thenItHasMarkSemicolonsAndTheTimeOfIstanbul() {
        RowFormat excel = RowFormat.of(ExportFormat.EXCEL_CSV);
        assertThat(excel.head()).startsWith("\uFEFFat;node;seq;");
        assertThat(excel.row(line("a;b;Ş")))
                .isEqualTo("21.11.2026 13:00:00 +03:00;n@1;7;LOGIN;DONE;actor;;\"a;b;Ş\";;127.0.0.1;kiosk-1\r\n");
    }

    @Test
    void whenADetailHasWords_thenTheyAreInTheUsersLanguage() {
        ResourceBundle turkish = ResourceBundle.getBundle("tr.nes.web.audit", Locale.forLanguageTag("tr"));
        assertThat(DetailWords.of("SUSPEND HoldOfAnother", turkish)).isEqualTo("askıya alma askı başkasının");
        assertThat(DetailWords.of("action=LOGIN 2 answers x$1", turkish)).isEqualTo("action=LOGIN 2 yanıt x$1");
    }

    private static AuditLine line(String object) {
        return new AuditLine(
                "n@1",
                7,
                Instant.parse("2026-11-21T10:00:00Z"),
                "LOGIN",
                "DONE",
                "actor",
                "",
                object,
                "",
                "127.0.0.1",
                "kiosk-1");
    }
}
