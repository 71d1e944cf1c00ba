package tr.nes.notification.testing;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.BindRequest;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.MessageId;

/**
 * An SMPP message centre on this machine. Accepted messages survive its restart, and a second attempt at a message
 * (same telephone, same user_message_reference) gets the response of the first.
 */
public final class MessageCentre extends SubmissionsOnly implements AutoCloseable {

    public static final String PASSWORD = "parola12";

    /** Its behaviour for a submission; a status other than 0 refuses it. */
    @FunctionalInterface
    public interface Mood {
        Reply reply(int submission);
    }

    /** {@code DIE_*}: the connection breaks and the server stops listening. */
    public enum Reply {
        ACCEPT,
        THROTTLE,
        REFUSE_NUMBER,
        FAIL,
        DIE_BEFORE,
        DIE_AFTER
    }

    private static final Map<Reply, Integer> STATUS = Map.of(
            Reply.THROTTLE, SMPPConstant.STAT_ESME_RTHROTTLED,
            Reply.REFUSE_NUMBER, SMPPConstant.STAT_ESME_RINVDSTADR,
            Reply.FAIL, SMPPConstant.STAT_ESME_RSYSERR);

    private final int port;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, ShortMessage> accepted = new ConcurrentHashMap<>();
    private final List<ShortMessage> inOrder = new CopyOnWriteArrayList<>();
    private final List<SMPPServerSession> sessions = new CopyOnWriteArrayList<>();
    private final AtomicInteger submissions = new AtomicInteger();
    private final AtomicInteger binds = new AtomicInteger();
    private volatile Mood mood = n -> Reply.ACCEPT;
    private volatile IntFunction<String> ids = n -> "m" + n;
    private volatile SMPPServerSessionListener listener;

    public MessageCentre() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        start();
    }

    public void start() throws IOException {
        SMPPServerSessionListener fresh = new SMPPServerSessionListener(port);
        fresh.setMessageReceiverListener(this);
        listener = fresh;
        threads.execute(() -> receive(fresh));
    }

    public synchronized void kill() {
        SMPPServerSessionListener old = listener;
        listener = null;
        try {
            old.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        sessions.forEach(SMPPServerSession::close);
        sessions.clear();
    }

    /** Connections accepted during the shutdown are not served. */
    private synchronized boolean admitted(SMPPServerSession session, SMPPServerSessionListener from) {
        if (listener == from) {
            return sessions.add(session);
        }
        session.close();
        return false;
    }

    private void receive(SMPPServerSessionListener from) {
        while (listener == from) {
            try {
                SMPPServerSession session = from.accept();
                if (admitted(session, from)) {
                    welcome(session.waitForBind(5000));
                }
            } catch (IOException | TimeoutException | IllegalStateException e) {
                continue;
            }
        }
    }

    private void welcome(BindRequest request) throws IOException {
        binds.incrementAndGet();
        try {
            if (PASSWORD.equals(request.getPassword())) {
                request.accept("merkez");
            } else {
                request.reject(SMPPConstant.STAT_ESME_RINVPASWD);
            }
        } catch (PDUStringException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public SubmitSmResult onAcceptSubmitSm(SubmitSm message, SMPPServerSession from) throws ProcessRequestException {
        Reply reply = mood.reply(submissions.incrementAndGet());
        if (STATUS.containsKey(reply)) {
            throw new ProcessRequestException("no", STATUS.get(reply));
        }
        if (reply == Reply.DIE_BEFORE) {
            kill();
            throw new ProcessRequestException("dead", SMPPConstant.STAT_ESME_RSYSERR);
        }
        ShortMessage kept = keep(message);
        if (reply == Reply.DIE_AFTER) {
            kill();
        }
        return new SubmitSmResult(name(kept.id()), null);
    }

    private ShortMessage keep(SubmitSm message) {
        ShortMessage fresh = new ShortMessage(ids.apply(submissions.get()), message);
        ShortMessage known = accepted.putIfAbsent(fresh.identity(), fresh);
        if (known == null) {
            inOrder.add(fresh);
        }
        return known == null ? fresh : known;
    }

    private static MessageId name(String id) {
        try {
            return new MessageId(id);
        } catch (PDUStringException e) {
            throw new IllegalStateException(e);
        }
    }

    public void mood(Mood next) {
        mood = next;
    }

    /** Its names for messages, by the number of the submission. */
    public void ids(IntFunction<String> next) {
        ids = next;
    }

    public boolean isDead() {
        return listener == null;
    }

    public int port() {
        return port;
    }

    public int submissions() {
        return submissions.get();
    }

    public int binds() {
        return binds.get();
    }

    public List<ShortMessage> messages() {
        return inOrder;
    }

    public SMPPServerSession session() {
        return sessions.get(sessions.size() - 1);
    }

    @Override
    public void close() {
        if (!isDead()) {
            kill();
        }
        threads.shutdownNow();
    }
}
