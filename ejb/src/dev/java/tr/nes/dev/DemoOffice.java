package tr.nes.dev;

import java.util.List;
import java.util.stream.Stream;

/** The demo's kiosks, each in an office of its own. */
enum DemoOffice {
    CENTRE("kiosk-1", "Merkez Ofis", "Örnek Mahallesi, Deneme Caddesi No: 1, Ankara", "08:30-17:30", "10:00-13:00"),
    KADIKOY("kiosk-2", "Kadıköy Ofisi", "Deneme Mahallesi, Örnek Sokak No: 2, İstanbul", "09:00-18:00", "");

    private final String terminal;
    private final String office;
    private final String address;
    private final String weekdays;
    private final String saturday;

    DemoOffice(String terminal, String office, String address, String weekdays, String saturday) {
        this.terminal = terminal;
        this.office = office;
        this.address = address;
        this.weekdays = weekdays;
        this.saturday = saturday;
    }

    String terminal() {
        return terminal;
    }

    String office() {
        return office;
    }

    String address() {
        return address;
    }

    /** SQL that restores the initial offices and removes all others. */
    static List<String> statements() {
        return Stream.concat(
                        Stream.of(
                                "delete from former_office",
                                "delete from office where id not in (select office_id from terminal)"),
                        Stream.of(values()).map(DemoOffice::statement))
                .toList();
    }

    private String statement() {
        return "update office set name = '" + office + "', address = '" + address + "', weekdays = '" + weekdays
                + "', saturday = '" + saturday + "', sunday = '', version = version + 1"
                + " where id = (select office_id from terminal where id = '" + terminal + "')";
    }
}
