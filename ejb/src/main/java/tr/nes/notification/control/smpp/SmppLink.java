package tr.nes.notification.control.smpp;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.SMPPSession;
import tr.nes.notification.GatewayUnavailable;
import tr.nes.notification.control.Backoff;
import tr.nes.shared.Redactor;

/** The single bind to the message centre; a broken bind is renewed after growing pauses. */
@ApplicationScoped
public class SmppLink {

    private static final System.Logger LOG = System.getLogger(SmppLink.class.getName());
    /** Retrying a wrong password more often would get the account locked. */
    private static final Duration AFTER_A_NO = Duration.ofMinutes(5);

    @Inject
    private SmppSettings settings;

    @Inject
    private ReceiptListener receipts;

    @Inject
    private Clock clock;

    private SMPPSession session;
    private int failures;
    private Instant notBefore = Instant.MIN;
    private String fault = "";

    /** @throws GatewayUnavailable if there is no bind and none can be made now */
    synchronized SMPPSession session() throws GatewayUnavailable {
        if (session != null && session.getSessionState().isBound()) {
            return session;
        }
        Instant now = clock.instant();
        if (notBefore.isAfter(now)) {
            throw new GatewayUnavailable(fault, Duration.between(now, notBefore), null);
        }
        close();
        session = bind();
        failures = 0;
        LOG.log(System.Logger.Level.INFO, "bound to the message centre");
        return session;
    }

    private SMPPSession bind() throws GatewayUnavailable {
        SMPPSession fresh = new SMPPSession(new MessageCentreConnections(settings.tls()));
        fresh.setMessageReceiverListener(receipts);
        fresh.setEnquireLinkTimer(settings.enquireSeconds() * 1000);
        fresh.setTransactionTimer(settings.answerWithin());
        try {
            fresh.connectAndBind(settings.host(), settings.port(), account(), settings.answerWithin());
            return fresh;
        } catch (IOException e) {
            fresh.close();
            throw unavailable(e);
        }
    }

    private BindParameter account() throws GatewayUnavailable {
        return new BindParameter(
                BindType.BIND_TRX,
                settings.systemId(),
                settings.password(),
                settings.systemType(),
                TypeOfNumber.UNKNOWN,
                NumberingPlanIndicator.UNKNOWN,
                null);
    }

    private GatewayUnavailable unavailable(IOException e) {
        failures++;
        boolean refused = SmppStatus.isRefusedBind(e);
        Duration pause = refused ? AFTER_A_NO : Backoff.ofLine(failures);
        notBefore = clock.instant().plus(pause);
        fault = refused ? "the message centre refuses the bind" : "the message centre can't be reached";
        LOG.log(System.Logger.Level.WARNING, "{0}: {1}; next attempt in {2}", fault, Redactor.message(e), pause);
        return new GatewayUnavailable(fault, pause, e);
    }

    @PreDestroy
    synchronized void close() {
        if (session != null) {
            session.unbindAndClose();
            session = null;
        }
    }
}
