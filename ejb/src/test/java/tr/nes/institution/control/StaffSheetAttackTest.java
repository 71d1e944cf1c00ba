package tr.nes.institution.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import tr.nes.institution.StaffFileRefused;

/** Spreadsheets that are made to exhaust or mislead their reader. */
class StaffSheetAttackTest {

    @Test
    void whenASpreadsheetAttacks_thenItIsUnreadable() throws IOException {
        String sheet = "xl/worksheets/sheet1.xml";
        byte[] far = with(
                sheet,
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                        + "<row r=\"1\"><c r=\"ZZZZZ1\"><v>1</v></c></row></sheetData></worksheet>");
        byte[] entity = with(
                sheet,
                "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>"
                        + "<worksheet>&b;</worksheet>");
        byte[] external =
                with(sheet, "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><worksheet>&a;</worksheet>");
        byte[] bomb = with(sheet, "<worksheet>" + " ".repeat(80 << 20) + "</worksheet>");
        assertThat(bomb.length).isLessThan(1 << 20);
        for (byte[] file : List.of(far, entity, external, bomb)) {
            assertThatThrownBy(() -> StaffSheet.read(file, person -> {}, share -> {}))
                    .isInstanceOf(StaffFileRefused.class)
                    .hasMessage("FileUnreadable");
        }
    }

    @Test
    void whenAPartBesideTheSheetAttacks_thenTheFileIsUnreadable() throws IOException {
        String strings = "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>";
        byte[] blownUp = with("xl/styles.xml", "<styleSheet>" + " ".repeat(80 << 20) + "</styleSheet>");
        byte[] entities = with(
                "xl/sharedStrings.xml",
                "<!DOCTYPE s [<!ENTITY a \"" + "a".repeat(1000) + "\"><!ENTITY b \"" + "&a;".repeat(1000) + "\">]>"
                        + strings.replace("/>", "><si><t>" + "&b;".repeat(1000) + "</t></si></sst>"));
        byte[] manyParts = StaffSheetTest.book(row -> {
            for (int i = 0; i < 2_000; i++) {
                row.getSheet().getWorkbook().createSheet();
            }
        });
        for (byte[] file : List.of(blownUp, entities, manyParts)) {
            assertThatThrownBy(() -> StaffSheet.read(file, person -> {}, share -> {}))
                    .isInstanceOf(StaffFileRefused.class)
                    .hasMessage("FileUnreadable");
        }
    }

    /** The template with one part replaced. */
    private static byte[] with(String part, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream copy = new ZipOutputStream(out);
                ZipInputStream original = new ZipInputStream(new ByteArrayInputStream(StaffTemplate.create()))) {
            for (ZipEntry entry = original.getNextEntry(); entry != null; entry = original.getNextEntry()) {
                byte[] bytes = original.readAllBytes();
                copy.putNextEntry(new ZipEntry(entry.getName()));
                copy.write(entry.getName().equals(part) ? content.getBytes(StandardCharsets.UTF_8) : bytes);
            }
        }
        return out.toByteArray();
    }
}
