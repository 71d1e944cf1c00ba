package tr.nes.cardconnector.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.ReaderSnapshot;
import tr.nes.cardconnector.akis.AkisCard;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.testing.Eventually;
import tr.nes.cardconnector.testing.PcscDaemon;
import tr.nes.cardconnector.testing.RunningConnector;
import tr.nes.cardconnector.testing.VirtualSlots;

/** As many readers as the daemon can have, whatever their names are. */
class ManyReaderNamesIT {

    private static final int MOST = 16;

    @Test
    void whenTheDaemonHasSixteenReaders_thenEachIsWatchedAndServes() throws Exception {
        try (PcscDaemon daemon = PcscDaemon.start(MOST);
                RunningConnector connector = RunningConnector.start()) {
            assertThat(serials(daemon, connector, MOST)).hasSize(MOST).doesNotHaveDuplicates();
            daemon.unplug(7);
            awaitReaders(connector, MOST - 2);
            daemon.plug(7);
            awaitReaders(connector, MOST);
        }
    }

    @Test
    void whenNamesAreOfAnyBytes_thenEachReaderServesButThoseOfOneName() throws Exception {
        List<String> names = List.of(
                "Okuyucu \u00E7\u00FE",
                bytes("Okuyucu çş"),
                "\u0001\u007F\tBell\u0007",
                "Same",
                "Same",
                bytes("\u202Egnp \u200B\uFEFF"),
                "A\\xE7 and \\",
                bytes("Ç".repeat(60)));
        try (PcscDaemon daemon = PcscDaemon.start(names);
                RunningConnector connector = RunningConnector.start()) {
            assertThat(serials(daemon, connector, MOST - 4)).hasSize(MOST - 4).doesNotHaveDuplicates();
            assertThat(connector.readers().readers())
                    .extracting(reader -> reader.name().value())
                    .hasSize(MOST - 4)
                    .contains("Okuyucu \\xE7\\xFE 00 00", "Okuyucu çş 00 00", "A\\x5CxE7 and \\ 00 01")
                    .allMatch(name -> name.chars().noneMatch(Character::isISOControl));
        }
    }

    private static List<String> serials(PcscDaemon daemon, RunningConnector connector, int readers) throws Exception {
        List<String> serials = new ArrayList<>();
        try (VirtualSlots slots = new VirtualSlots(daemon)) {
            for (int slot = 0; slot < MOST; slot++) {
                slots.insert(
                        slot,
                        SimulatedCard.of(AkisDialect.AKIS_1_0)
                                .serialNumber("1234A5B678" + (10 + slot))
                                .build());
            }
            Eventually.until(
                    readers + " cards",
                    RunningConnector.SOON,
                    () -> withCard(connector).size() == readers);
            for (ReaderSnapshot reader : withCard(connector)) {
                try (CardConnection connection = connector.connect(reader.name())) {
                    serials.add(AkisCard.on(connection).serialNumber());
                }
            }
        }
        return serials;
    }

    private static List<ReaderSnapshot> withCard(RunningConnector connector) {
        return connector.readers().readers().stream()
                .filter(ReaderSnapshot::cardPresent)
                .toList();
    }

    private static void awaitReaders(RunningConnector connector, int number) throws Exception {
        Eventually.until(
                number + " readers",
                RunningConnector.SOON,
                () -> connector.readers().readers().size() == number);
    }

    private static String bytes(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
