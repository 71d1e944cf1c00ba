package tr.nes.it.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.institution.ReadingProgress;
import tr.nes.institution.StaffUpload;
import tr.nes.institution.boundary.StaffLists;
import tr.nes.it.testing.CallCentre;
import tr.nes.it.testing.InServer;
import tr.nes.shared.HolderId;
import tr.nes.shared.Roles;

/**
 * Measures the reading and the confirmation of staff lists of 1,000 and 10,000 lines, and what lives in the heap beside
 * what was there before: garbage is collected when most of the lines have been written.
 */
class StaffImportBench extends InServer {

    private static final UUID UNIT = new UUID(0x4b75_7275_6dL, 2);
    private static final HolderId OFFICER = new HolderId(new UUID(0x4465_6d6fL, 2));
    private static final int MOST = 90;

    @Inject
    private CallCentre callCentre;

    @Inject
    private Holders holders;

    @Inject
    private StaffLists lists;

    private long lived;

    @Test
    void lists() throws Exception {
        for (int lines : new int[] {1_000, 10_000}) {
            measure("csv", lines, csv(lines));
            measure("xlsx", lines, xlsx(lines));
        }
    }

    private void measure(String kind, int lines, byte[] file) throws Exception {
        String name = "staff_list_" + kind + "_" + lines;
        UUID timed = read(file, percent -> {}, name);
        long begun = System.nanoTime();
        as(() -> {
            lists.confirm(UNIT, timed);
            return null;
        });
        BenchTable.row(name + "_confirm", (System.nanoTime() - begun) / 1e9, "s");
        long before = live();
        lived = 0;
        as(() -> lists.read(UNIT, file, percent -> {
            if (percent >= MOST && lived == 0) {
                lived = live();
            }
        }));
        BenchTable.row(name + "_heap", (lived - before) / 1e6, "MB");
    }

    private UUID read(byte[] file, ReadingProgress progress, String name) throws Exception {
        long begun = System.nanoTime();
        StaffUpload upload = as(() -> lists.read(UNIT, file, progress));
        BenchTable.row(name + "_read", (System.nanoTime() - begun) / 1e9, "s");
        assertThat(upload.faults()).isEmpty();
        return upload.id();
    }

    private <T> T as(Callable<T> deed) throws Exception {
        HolderView officer = holders.view(OFFICER);
        return callCentre.in(callCentre.session(officer), officer, Roles.OFFICER, deed);
    }

    /** Bytes in use after a collection. */
    private static long live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static byte[] csv(int lines) {
        StringBuilder text = new StringBuilder();
        for (int i = -1; i < lines; i++) {
            text.append(String.join(";", cells(i))).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] xlsx(int lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet();
            for (int i = -1; i < lines; i++) {
                XSSFRow row = sheet.createRow(i + 1);
                for (String cell : cells(i)) {
                    row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell);
                }
            }
            book.write(out);
        }
        return out.toByteArray();
    }

    /** The headings come before the first person. */
    private static List<String> cells(int person) {
        return person < 0
                ? List.of("Kimlik No", "Ad", "Soyad", "Doğum Tarihi", "E-posta", "Birim", "Unvan")
                : List.of(
                        number(300_000_000 + person),
                        "Deneme",
                        "Kişi",
                        "1.1.1980",
                        "kisi" + person + "@ornek.test",
                        "Bilgi İşlem",
                        "Memur");
    }

    private static String number(int nine) {
        int[] d = String.valueOf(nine).chars().map(c -> c - '0').toArray();
        int odd = d[0] + d[2] + d[4] + d[6] + d[8];
        int even = d[1] + d[3] + d[5] + d[7];
        int tenth = Math.floorMod(7 * odd - even, 10);
        return nine + "" + tenth + (odd + even + tenth) % 10;
    }
}
