package tr.nes.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTableTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+90", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void whenACellWouldBeEvaluated_thenItIsText(String formula) throws Exception {
        assertThat(csv(formula)).contains("'" + formula);
        try (XSSFWorkbook book = workbook(formula)) {
            XSSFCell cell = book.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue().strip()).isEqualTo(formula.strip());
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Işık", "ali@ornek.test", "00042"})
    void whenACellIsPlain_thenItStays(String text) throws Exception {
        assertThat(csv(text)).endsWith("A\r\n" + text + "\r\n").doesNotContain("'");
        try (XSSFWorkbook book = workbook(text)) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo(text);
        }
    }

    @Test
    void whenThereAreManyRows_thenNoneIsLost() throws Exception {
        ExportTable table =
                new ExportTable(List.of("A", "B"), IntStream.range(0, 1000).mapToObj(i -> List.of("" + i, "x")));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(table.xlsx("Liste")))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(1000);
            assertThat(book.getSheetAt(0).getRow(1000).getCell(0).getStringCellValue())
                    .isEqualTo("999");
        }
    }

    private static String csv(String text) {
        return new String(table(text).csv(), StandardCharsets.UTF_8);
    }

    private static XSSFWorkbook workbook(String text) throws Exception {
        return new XSSFWorkbook(new ByteArrayInputStream(table(text).xlsx("Liste")));
    }

    private static ExportTable table(String text) {
        return new ExportTable(List.of("A"), Stream.of(List.of(text)));
    }
}
