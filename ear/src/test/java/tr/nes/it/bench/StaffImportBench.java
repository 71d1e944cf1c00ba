package tr.nes.it.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.institution.StaffUpload;
import tr.nes.institution.boundary.StaffLists;
import tr.nes.it.testing.CallCentre;
import tr.nes.it.testing.InServer;
import tr.nes.shared.HolderId;
import tr.nes.shared.Roles;

/** Measures the reading and the confirmation of a staff list of 10,000 lines, and the heap that it takes at most. */
class StaffImportBench extends InServer {

    private static final int LINES = 10_000;
    private static final UUID UNIT = new UUID(0x4b75_7275_6dL, 2);
    private static final HolderId OFFICER = new HolderId(new UUID(0x4465_6d6fL, 2));

    @Inject
    private CallCentre callCentre;

    @Inject
    private Holders holders;

    @Inject
    private StaffLists lists;

    @Test
    void tenThousandLines() throws Exception {
        HolderView officer = holders.view(OFFICER);
        String token = callCentre.session(officer);
        byte[] file = file();
        System.gc();
        long before = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        heap(true);
        long begun = System.nanoTime();
        StaffUpload upload = callCentre.in(token, officer, Roles.OFFICER, () -> lists.read(UNIT, file));
        assertThat(upload.faults()).isEmpty();
        long read = System.nanoTime();
        callCentre.in(token, officer, Roles.OFFICER, () -> {
            lists.confirm(UNIT, upload.id());
            return null;
        });
        BenchTable.row("staff_list_10000_read", (read - begun) / 1e9, "s");
        BenchTable.row("staff_list_10000_confirm", (System.nanoTime() - read) / 1e9, "s");
        BenchTable.row("staff_list_10000_heap_peak_growth", (heap(false) - before) / 1e6, "MB");
    }

    /** Sum of the pools' peaks, garbage included. */
    private static long heap(boolean reset) {
        long peak = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                if (reset) {
                    pool.resetPeakUsage();
                }
                peak += pool.getPeakUsage().getUsed();
            }
        }
        return peak;
    }

    private static byte[] file() {
        StringBuilder text = new StringBuilder("Kimlik No;Ad;Soyad;Doğum Tarihi;E-posta;Birim;Unvan\n");
        for (int i = 0; i < LINES; i++) {
            text.append(number(300_000_000 + i))
                    .append(";Deneme;Kişi;1.1.1980;kisi")
                    .append(i);
            text.append("@ornek.test;Bilgi İşlem;Memur\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String number(int nine) {
        int[] d = String.valueOf(nine).chars().map(c -> c - '0').toArray();
        int odd = d[0] + d[2] + d[4] + d[6] + d[8];
        int even = d[1] + d[3] + d[5] + d[7];
        int tenth = Math.floorMod(7 * odd - even, 10);
        return nine + "" + tenth + (odd + even + tenth) % 10;
    }
}
