package tr.nes.institution.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.institution.BadCell;
import tr.nes.institution.BadCell.Fault;
import tr.nes.institution.StaffColumn;
import tr.nes.institution.StaffFileRefused;
import tr.nes.institution.StaffLine;

class StaffSheetTest {

    private static final String HEAD = "Kimlik No;Ad;Soyad;Doğum Tarihi;E-posta;Cep Telefonu;Sicil No;Birim;Unvan\r\n";
    private static final String PERSON =
            "10000000146;Işıl Nur;Öztürk-Çağ;1.1.1990;isil@ornek.test;0532 000 00 01;00042;Bilgi İşlem;Şef\r\n";

    private final List<StaffLine> people = new ArrayList<>();
    private final List<Double> progress = new ArrayList<>();

    private StaffSheet read(byte[] file) {
        people.clear();
        progress.clear();
        return StaffSheet.read(file, people::add, progress::add);
    }

    private StaffSheet read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ;", "UTF-8, '\t'", "windows-1254, ;", "windows-1254, '\t'"})
    void whenTheFileIsText_thenCharactersAndSeparatorAreFound(String charset, String separator) {
        read((HEAD + PERSON).replace(";", separator).getBytes(Charset.forName(charset)));
        assertThat(people).singleElement().satisfies(person -> {
            assertThat(person.name()).isEqualTo("Işıl Nur");
            assertThat(person.surname()).isEqualTo("Öztürk-Çağ");
            assertThat(person.birthDate()).isEqualTo(LocalDate.of(1990, 1, 1));
            assertThat(person.phone().national()).isEqualTo("5320000001");
            assertThat(person.registryNumber()).isEqualTo("00042");
            assertThat(person.unit()).isEqualTo("Bilgi İşlem");
        });
    }

    @Test
    void whenAMarkLeadsAndCommasSeparateAndQuotesHoldThem_thenTheyAreRead() {
        read("\ufeffT.C. KİMLİK NO *,ADI,SOYADI,DOĞUM TARİHİ,E-Posta,Birim\n"
                + "10000000146,Ali,Can,1990-01-31,a@b.test,\"Bilgi İşlem, Ağ\"\n");
        assertThat(people).singleElement().extracting(StaffLine::unit).isEqualTo("Bilgi İşlem, Ağ");
    }

    @Test
    void whenTheHeadingsComeLaterAndOthersStandBeside_thenThoseAreNamed() {
        StaffSheet sheet =
                read("Personel listesi;;\r\n\r\n" + HEAD.replace("Unvan", "Kan Grubu") + PERSON + ";;;;\r\n");
        assertThat(people).hasSize(1);
        assertThat(sheet.ignored()).containsExactly("Kan Grubu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.12.1990", "31/12/1990", "31-12-1990", "1990-12-31"})
    void whenADateIsSpelledInAnyWay_thenItIsTheSameDay(String date) {
        read(HEAD + PERSON.replace("1.1.1990", date));
        assertThat(people).singleElement().extracting(StaffLine::birthDate).isEqualTo(LocalDate.of(1990, 12, 31));
    }

    @ParameterizedTest
    @CsvSource({
        "10000000146, 10000000147, IDENTITY_NUMBER, IDENTITY_NUMBER_WRONG",
        "10000000146, '1,00E+10', IDENTITY_NUMBER, IDENTITY_NUMBER_WRONG",
        "10000000146, '', IDENTITY_NUMBER, MISSING",
        "Işıl Nur, '=HYPERLINK(1)', NAME, NAME_WRONG",
        "Işıl Nur, 'R2D2', NAME, NAME_WRONG",
        "1.1.1990, 31.2.1990, BIRTH_DATE, DATE_WRONG",
        "1.1.1990, 32874, BIRTH_DATE, DATE_WRONG",
        "isil@ornek.test, isil, MAIL, MAIL_WRONG",
        "0532 000 00 01, '9,05E+11', PHONE, PHONE_WRONG",
        "Bilgi İşlem, '=1+1', UNIT, FORMULA",
        "Şef, '@SUM(A1)', TITLE, FORMULA",
        "00042, 0123456789012345678901234567890, REGISTRY_NUMBER, TOO_LONG"
    })
    void whenACellIsWrong_thenLineColumnAndReasonAreTold(String from, String to, StaffColumn column, Fault fault) {
        StaffSheet sheet = read(HEAD + PERSON.replace("10000000146", "10000000214") + PERSON.replace(from, to));
        assertThat(sheet.faults()).containsExactly(new BadCell(3, column, fault));
        assertThat(people).hasSize(1);
    }

    @Test
    void whenAPersonComesTwice_thenTheLaterLineIsWrong() {
        assertThat(read(HEAD + PERSON + PERSON).faults())
                .containsExactly(new BadCell(3, StaffColumn.IDENTITY_NUMBER, Fault.REPEATED));
    }

    @Test
    void whenCellsAreNumbersDatesAndFormulas_thenTheyCountAsShown() throws IOException {
        byte[] file = book(row -> {
            row.createCell(0).setCellValue(10000000146d);
            row.createCell(1).setCellFormula("\"Ali\"");
            row.getCell(1).setCellValue("Ali");
            row.createCell(2).setCellValue("Can\u00a0");
            row.createCell(3).setCellValue(LocalDate.of(1990, 1, 31));
            CellStyle date = row.getSheet().getWorkbook().createCellStyle();
            date.setDataFormat((short) 14);
            row.getCell(3).setCellStyle(date);
            row.createCell(4).setCellValue("ali@ornek.test");
        });
        StaffSheet sheet = read(file);
        assertThat(sheet.faults()).isEmpty();
        assertThat(people).singleElement().satisfies(person -> {
            assertThat(person.identityNumber().value()).isEqualTo("10000000146");
            assertThat(person.name() + person.surname()).isEqualTo("AliCan");
            assertThat(person.birthDate()).isEqualTo(LocalDate.of(1990, 1, 31));
        });
    }

    @Test
    void whenTheTemplateIsUploadedUnchanged_thenItHoldsNobody() {
        assertThatThrownBy(() -> read(StaffTemplate.create()))
                .isInstanceOf(StaffFileRefused.class)
                .hasMessage("FileEmpty");
    }

    @Test
    void whenTheFileIsSomethingElse_thenThatIsSaid() throws IOException {
        refused("%PDF-1.7", "FileIsPicture");
        refused("\u0089PNG", "FileIsPicture");
        refused("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1", "FileIsOldExcel");
        refused("", "FileEmpty");
        refused("PK\u0003\u0004 and nothing", "FileUnreadable");
        refused("a\0b", "FileUnreadable");
        refused("a;b\r\nc;d\r\n", "HeaderMissing");
        refused("\"" + "x".repeat(200_000), "HeaderMissing");
        refused(";".repeat(1_000_000), "FileUnreadable");
    }

    @Test
    void whenAFileIsRead_thenItsProgressRisesToTheEnd() throws IOException {
        read(HEAD + PERSON + PERSON.replace("10000000146", "10000000214"));
        assertThat(progress).containsExactly(0.0, 0.25, 0.5);
        read(book(row -> {
            for (int i = 2; i < 3_000; i++) {
                row.getSheet().createRow(i).createCell(1).setCellValue("Kişi " + i);
            }
        }));
        assertThat(progress).hasSizeGreaterThan(2_900).isSorted();
        assertThat(progress.get(progress.size() / 2)).isBetween(0.4, 0.6);
    }

    @Test
    void whenThereAreMoreThanTenThousand_thenNoneIsTaken() {
        String text = HEAD + PERSON.repeat(10_001);
        assertThatThrownBy(() -> read(text)).hasMessage("TooManyLines");
    }

    private void refused(String content, String key) {
        assertThatThrownBy(() -> read(content.getBytes(StandardCharsets.ISO_8859_1)))
                .as(key)
                .isInstanceOf(StaffFileRefused.class)
                .hasMessage(key);
    }

    interface Fill {
        void row(XSSFRow row);
    }

    /** The headings and one row. */
    static byte[] book(Fill fill) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFRow head = book.createSheet().createRow(0);
            for (StaffColumn column : StaffColumn.values()) {
                head.createCell(column.ordinal()).setCellValue(column.heading());
            }
            fill.row(book.getSheetAt(0).createRow(1));
            book.write(out);
        }
        return out.toByteArray();
    }
}
