package tr.nes.kiosk.control.terminal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import tr.nes.cardconnector.CardConnectionFactory;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.ReaderObserver;

/** Receives the connector's events as long as the server runs. */
@Singleton
@Startup
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReaderObservation {

    @Resource(lookup = "java:/eis/CardConnectionFactory")
    private CardConnectionFactory connector;

    @Inject
    private ReaderMeters meters;

    @Inject
    private ReaderFaults faults;

    @Inject
    private ReaderViews views;

    private final ReaderObserver observer = new Observer();

    @PostConstruct
    void begin() {
        connector.observe(observer);
        meters.watch(views::health);
        meters.watchQueues(this::waiting);
    }

    private int waiting() {
        return connector.readers().stream()
                .mapToInt(reader -> connector.waiting(reader.name()))
                .sum();
    }

    @PreDestroy
    void end() {
        connector.forget(observer);
    }

    private final class Observer implements ReaderObserver {

        @Override
        public void waited(ReaderName reader, Duration time) {
            meters.waited(reader, time);
        }

        @Override
        public void used(ReaderName reader, Duration time) {
            meters.used(reader, time);
        }

        @Override
        public void failed(ReaderName reader, CardConnectorException failure) {
            String kind = failure.getClass().getSimpleName();
            meters.failed(reader, kind);
            faults.failed(reader, kind);
        }
    }
}
