package tr.nes.delivery.control;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tr.nes.delivery.ParcelState;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.boundary.ApplicationFigures;
import tr.nes.production.ProductionState;
import tr.nes.production.boundary.ProductionFigures;

/**
 * Publishes how many applications, cards to be made and parcels there are in each state: here, because this slice knows
 * the others. The database is asked while somebody reads the metrics, and not otherwise.
 */
@Singleton
@Startup
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StateMeters {

    @Inject
    private MeterRegistry registry;

    @Inject
    private ApplicationFigures applications;

    @Inject
    private ProductionFigures production;

    @Inject
    private ParcelFigures parcels;

    @Inject
    private Clock clock;

    /** The registry holds the meter's object by a weak reference only. */
    private final List<CountedStates<?>> kept = new ArrayList<>();

    @PostConstruct
    void register() {
        watch("nes.applications", ApplicationState.class, applications::byState);
        watch("nes.applications.late", ApplicationState.class, applications::late);
        watch("nes.production.orders", ProductionState.class, production::byState);
        watch("nes.parcels", ParcelState.class, parcels::byState);
    }

    private <S extends Enum<S>> void watch(String name, Class<S> states, Supplier<Map<S, Long>> count) {
        CountedStates<S> counted = new CountedStates<>(count, clock);
        kept.add(counted);
        for (S state : states.getEnumConstants()) {
            registry.gauge(name, Tags.of("state", state.name()), counted, each -> each.of(state));
        }
    }
}
