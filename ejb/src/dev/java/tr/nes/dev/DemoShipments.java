package tr.nes.dev;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import tr.nes.delivery.ParcelContent;
import tr.nes.delivery.ParcelEventKind;
import tr.nes.delivery.ParcelState;
import tr.nes.enrolment.ApplicationState;

/** Cards of the demo on their way: one to be handed over, one with the carrier, one delivered, one that came back. */
final class DemoShipments {

    private static final String CODE = "DENEMEKODU";
    private static final String DELEGATE = "Deneme Vekil (…9146)";
    private static final String ADDRESS = "Örnek Mahallesi, Deneme Caddesi 1/2 06100 Çankaya / Ankara";
    private static final Map<String, String> READERS =
            Map.of("MO-2026-0001", "MINI", "MO-2026-0002", "MINI", "MO-2026-0003", "MINI", "DO-2026-0001", "DESKTOP");
    private static final DemoPeople.Person LOCKED = DemoPeople.person(3);

    private static final List<One> ALL = List.of(
            new One(
                    1,
                    DemoApplications.PRODUCED,
                    DemoPeople.person(DemoPeople.RENEWING),
                    "1234A5B67895",
                    ParcelState.WAITING,
                    List.of()),
            new One(
                    2,
                    DemoApplications.DELIVERED,
                    DemoPeople.person(1),
                    "1234A5B67890",
                    ParcelState.DELIVERED,
                    List.of(ParcelEventKind.HANDED_OVER, ParcelEventKind.ATTEMPT, ParcelEventKind.DELIVERED)),
            new One(
                    3,
                    ApplicationState.RETURNED.ordinal(),
                    LOCKED,
                    "1234A5B67893",
                    ParcelState.RETURNED,
                    List.of(ParcelEventKind.HANDED_OVER, ParcelEventKind.ATTEMPT, ParcelEventKind.RETURNED)),
            new One(
                    4,
                    ApplicationState.SHIPPED.ordinal(),
                    LOCKED,
                    "DENEME0000004",
                    ParcelState.HANDED_OVER,
                    List.of(ParcelEventKind.HANDED_OVER, ParcelEventKind.ACCEPTED)));

    private DemoShipments() {}

    private record One(
            int number,
            int application,
            DemoPeople.Person holder,
            String card,
            ParcelState state,
            List<ParcelEventKind> events) {

        private UUID id() {
            return new UUID(0x476f_6e64_6572_69L, number);
        }

        private String shown() {
            return "41000000%02d".formatted(number);
        }

        private Stream<String> statements() {
            return Stream.concat(Stream.of(shipment(), parcel(), application(state), history()), happened());
        }

        private String shipment() {
            return "insert into shipment (id, version, number, code, produced_for, holder_id, card_serial, recipient,"
                    + " address, delegate, created_at) select '" + id() + "', 0, '" + shown() + "', '" + CODE
                    + "', id, '"
                    + holder.id().value() + "', '" + card + "', name || ' ' || surname, '" + ADDRESS
                    + "', " + (number == 1 ? "'" + DELEGATE + "'" : "null")
                    + ", current_timestamp - interval '6' day from application where id = '"
                    + DemoApplications.id(application) + "'";
        }

        private String parcel() {
            int attempts = events.contains(ParcelEventKind.ATTEMPT) ? 1 : 0;
            String handedOver = state == ParcelState.WAITING ? "null" : "current_timestamp - interval '5' day";
            return "insert into parcel (id, version, number, shipment_id, content, state, state_since, handed_over_at,"
                    + " announced_at, attempts, charged) select id, 0, '" + shown() + "-1', id, '"
                    + ParcelContent.CARD_AND_READER + "', '" + state + "', current_timestamp - interval '1' day, "
                    + handedOver + ", " + handedOver + ", " + attempts + ", false from shipment where id = '" + id()
                    + "'";
        }

        private String application(ParcelState parcel) {
            ApplicationState now = switch (parcel) {
                case WAITING -> ApplicationState.IN_PRODUCTION;
                case HANDED_OVER -> ApplicationState.SHIPPED;
                case RETURNED -> ApplicationState.RETURNED;
                case DELIVERED, LOST -> ApplicationState.DELIVERED;
            };
            return "update application set state = '" + now + "', version = version + 1 where id = '"
                    + DemoApplications.id(application) + "'";
        }

        /** Of the application: that it was shipped, and no more than the demo's. */
        private String history() {
            String changes = "application_change where application_id = '" + DemoApplications.id(application) + "'";
            return state == ParcelState.WAITING
                    ? "delete from " + changes + " and state = 'SHIPPED'"
                    : "update application_change set state = 'SHIPPED', actor = 'AUTHORITY', reason = '" + shown()
                            + "' where number in (select min(number) from " + changes + ")";
        }

        private Stream<String> happened() {
            return events.stream()
                    .map(kind -> "insert into parcel_event (parcel_id, kind, at, note) select id, '" + kind
                            + "', current_timestamp - interval '" + (5 - 2 * events.indexOf(kind))
                            + "' day, '' from parcel where id = '" + id() + "'");
        }
    }

    /** SQL that removes all shipments. */
    static List<String> removal() {
        return List.of(
                "delete from stocked_reader",
                "delete from delivery_case",
                "delete from parcel_event",
                "delete from parcel",
                "delete from shipment");
    }

    /** SQL that writes the demo's. */
    static List<String> statements() {
        Stream<String> readers = READERS.entrySet().stream()
                .map(reader -> "insert into stocked_reader (serial, version, model, batch, state, since) values ('"
                        + reader.getKey() + "', 0, '" + reader.getValue()
                        + "', 'Deneme teslimatı', 'IN_STOCK', current_timestamp)");
        return Stream.concat(ALL.stream().flatMap(One::statements), readers).toList();
    }
}
