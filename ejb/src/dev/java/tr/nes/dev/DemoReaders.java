package tr.nes.dev;

import java.util.ArrayList;
import java.util.List;
import tr.nes.cardconnector.ReaderName;

/** The demo's readers and their locations. */
enum DemoReaders {
    FIRST("okuyucu-1", "kiosk-1", 1, "A 00 00"),
    SECOND("okuyucu-2", "kiosk-1", 2, "A 00 01"),
    THIRD("okuyucu-3", "kiosk-2", 1, "B 00 00");

    private final String id;
    private final String terminal;
    private final int place;
    private final String manySlots;

    DemoReaders(String id, String terminal, int place, String manySlots) {
        this.id = id;
        this.terminal = terminal;
        this.place = place;
        this.manySlots = manySlots;
    }

    String id() {
        return id;
    }

    String terminal() {
        return terminal;
    }

    /** The reader's names in the simulated transport, in a standard vpcd and in one with many slots. */
    List<ReaderName> names() {
        return List.of(
                new ReaderName("Simulated Reader " + (ordinal() + 1)),
                new ReaderName("Virtual PCD 00 0" + ordinal()),
                new ReaderName("Virtual PCD " + manySlots));
    }

    /** SQL that restores the initial readers and removes all others. */
    static List<String> statements() {
        List<String> statements = new ArrayList<>(List.of("delete from reader_name", "delete from reader"));
        for (DemoReaders reader : values()) {
            statements.add("insert into reader (id, terminal_id, place, version) values ('" + reader.id + "', '"
                    + reader.terminal + "', " + reader.place + ", 0)");
            reader.names()
                    .forEach(name -> statements.add("insert into reader_name (reader_id, pcsc_name) values ('"
                            + reader.id + "', '" + name + "')"));
        }
        return List.copyOf(statements);
    }
}
