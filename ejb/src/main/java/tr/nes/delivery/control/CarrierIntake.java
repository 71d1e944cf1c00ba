package tr.nes.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.delivery.CarrierEvent;
import tr.nes.delivery.CarrierFault;
import tr.nes.delivery.CarrierFault.Reason;
import tr.nes.delivery.CarrierImport;
import tr.nes.delivery.ParcelState;
import tr.nes.delivery.control.CarrierFile.Line;
import tr.nes.delivery.entity.Parcel;

/** Takes the events of carriers: a whole file or nothing of it, and each event once. */
@ApplicationScoped
@Transactional
public class CarrierIntake {

    private static final Comparator<Line> IN_ORDER = Comparator.comparing(
                    (Line line) -> line.event().parcel())
            .thenComparing(line -> line.event().at())
            .thenComparing(Line::number);

    @Inject
    private ShipmentRecords records;

    @Inject
    private ParcelSteps steps;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** CSV, see {@link CarrierFile}; with one fault nothing is taken. */
    public CarrierImport take(byte[] content) {
        CarrierFile file = CarrierFile.of(content.length > CarrierFile.MOST_BYTES ? new byte[0] : content);
        List<CarrierFault> faults = new ArrayList<>(file.faults());
        if (file.lines().isEmpty() && faults.isEmpty()) {
            faults.add(new CarrierFault(1, Reason.COLUMNS));
        }
        List<Line> fresh = judged(file.lines(), faults);
        faults.sort(Comparator.comparing(CarrierFault::number));
        if (faults.isEmpty()) {
            fresh.forEach(line -> steps.take(parcel(line).orElseThrow(), line.event()));
            audit.record(AuditFact.told(AuditAction.CARRIER_FILE, "", fresh.size() + " events"));
        }
        int known = file.lines().size() - fresh.size();
        return faults.isEmpty()
                ? new CarrierImport(fresh.size(), known, List.of())
                : new CarrierImport(0, 0, List.copyOf(faults));
    }

    /** From the carrier's interface, which may repeat itself; false if it can't be taken. */
    public boolean take(CarrierEvent said) {
        CarrierEvent event =
                new CarrierEvent(said.parcel(), said.kind(), said.at().truncatedTo(ChronoUnit.SECONDS), said.note());
        List<CarrierFault> faults = new ArrayList<>();
        judged(List.of(new Line(1, event)), faults)
                .forEach(line -> steps.take(parcel(line).orElseThrow(), event));
        return faults.isEmpty();
    }

    /** Those that are new, in the order in which they happened; what stands against others goes to the faults. */
    private List<Line> judged(List<Line> lines, List<CarrierFault> faults) {
        Map<String, ParcelState> states = new HashMap<>();
        List<CarrierEvent> seen = new ArrayList<>();
        List<Line> fresh = new ArrayList<>();
        for (Line line : lines.stream().sorted(IN_ORDER).toList()) {
            CarrierEvent event = line.event();
            Optional<Parcel> found = parcel(line);
            if (found.isEmpty()) {
                faults.add(new CarrierFault(line.number(), Reason.PARCEL_UNKNOWN));
            } else if (!isRepeated(seen, event) && !records.isKnown(found.get(), event.kind(), event.at())) {
                ParcelState state =
                        states.getOrDefault(event.parcel(), found.get().state());
                Reason obstacle =
                        CarrierPolicy.obstacle(event, state, found.get().handedOverAt(), clock.instant());
                if (obstacle == null) {
                    fresh.add(line);
                    states.put(
                            event.parcel(),
                            event.kind().next() == null ? state : event.kind().next());
                } else {
                    faults.add(new CarrierFault(line.number(), obstacle));
                }
            }
            seen.add(event);
        }
        return fresh;
    }

    /** Sorted, a repeated event stands near its first. */
    private static boolean isRepeated(List<CarrierEvent> seen, CarrierEvent event) {
        for (int i = seen.size() - 1; i >= 0; i--) {
            CarrierEvent earlier = seen.get(i);
            if (!earlier.parcel().equals(event.parcel()) || !earlier.at().equals(event.at())) {
                return false;
            }
            if (earlier.kind() == event.kind()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Parcel> parcel(Line line) {
        return records.lockNumber(line.event().parcel());
    }
}
