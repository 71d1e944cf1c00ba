package tr.nes.dev;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tr.nes.enrolment.ApplicationState;

/** The demo's blank cards, an application that waits for one of them, and one that can be taken into production. */
final class DemoProduction {

    /** Of the fourth simulated reader, if there is one; it belongs to no kiosk. */
    static final String READER = "uretim-1";

    static final List<String> SERIALS =
            IntStream.rangeClosed(1, 8).mapToObj("1234A5B6790%d"::formatted).toList();

    private static final String BATCH = "Deneme teslimatı";
    private static final String THESE = SERIALS.stream().collect(Collectors.joining("', '", "('", "')"));

    private DemoProduction() {}

    /** SQL for an empty database. */
    static List<String> rows() {
        Stream<String> stock = SERIALS.stream()
                .map(serial -> "insert into blank_card (serial, version, batch, state, failures, reason, registered_at)"
                        + " values ('" + serial + "', 0, '" + BATCH + "', 'BLANK', 0, '', current_timestamp)");
        Stream<String> queue =
                Stream.of("insert into production_order (application_id, version, number, state, queued_at,"
                        + " since, attempts, reason) select id, 0, number, 'QUEUED', state_since, state_since, 0, ''"
                        + " from application where number = '9900000012'");
        Stream<String> proof = Stream.of(
                "insert into application_proof (id, application_id, method, reference, proven_at)"
                        + " select id, id, 'FACE_TO_FACE', 'IDENTITY_CARD', state_since from application where number = '9900000008'");
        return Stream.of(stock, queue, proof).flatMap(each -> each).toList();
    }

    /** SQL that restores them. */
    static List<String> statements() {
        return List.of(
                "delete from bureau_file",
                "delete from certificate_order",
                "delete from production_reader",
                "delete from production_order",
                "delete from blank_card",
                "delete from pin_envelope where card_serial in " + THESE,
                "delete from puk_custody where card_serial in " + THESE,
                "delete from certificate_change where serial_number in (select serial_number from certificate where"
                        + " card_serial in " + THESE + ")",
                "delete from certificate_reminder where serial_number in (select serial_number from certificate where"
                        + " card_serial in " + THESE + ")",
                "delete from certificate where card_serial in " + THESE,
                "delete from card where serial in " + THESE);
    }

    /** Back to where the demo begins. @param id of one of its applications, and the state in which it was written */
    static List<String> restored(String id, int number, ApplicationState state) {
        return List.of(
                "delete from application_change where application_id = '" + id
                        + "' and number > (select min(number) + 1" + " from application_change where application_id = '"
                        + id + "')",
                "update application set state = '" + state + "', open_key = 'demo " + number
                        + "', version = version + 1 where id = '" + id + "'");
    }
}
