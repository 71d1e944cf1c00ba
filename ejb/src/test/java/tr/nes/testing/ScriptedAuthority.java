package tr.nes.testing;

import java.security.cert.X509Certificate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import tr.nes.certificate.AuthorityRefused;
import tr.nes.certificate.AuthorityUnreachable;
import tr.nes.certificate.CertificateAuthority;
import tr.nes.certificate.IssueOrder;
import tr.nes.certificate.PublishedStatus;

/** Authority that publishes everything until it is configured to misbehave. */
public final class ScriptedAuthority implements CertificateAuthority {

    /** Its behaviour from now on. */
    public enum Mood {
        OBLIGING,
        REFUSING,
        /** Neither executes requests nor responds. */
        DEAF,
        /** Executes requests, but the response is lost. */
        MUTE,
        /** Executes requests, then memory is short. */
        EXHAUSTED
    }

    private final Map<String, PublishedStatus> published = new ConcurrentHashMap<>();
    private final Map<UUID, X509Certificate> issued = new ConcurrentHashMap<>();
    private volatile Function<IssueOrder, X509Certificate> issuer = order -> {
        throw new AuthorityRefused("issues nothing");
    };
    private final AtomicInteger asked = new AtomicInteger();
    private volatile Mood mood = Mood.OBLIGING;
    private volatile String untold;

    public void is(Mood next) {
        mood = next;
    }

    /** Does not respond for this certificate; null for none. */
    public void silentOn(String serialNumber) {
        untold = serialNumber;
    }

    /** Number of publication requests. */
    public int asked() {
        return asked.get();
    }

    @Override
    public X509Certificate issue(IssueOrder order) {
        if (mood == Mood.REFUSING) {
            throw new AuthorityRefused("not today");
        }
        if (mood != Mood.DEAF) {
            issued.computeIfAbsent(order.id(), id -> issue(issuer.apply(order)));
        }
        answer();
        return issued.get(order.id());
    }

    @Override
    public void publish(String serialNumber, PublishedStatus status) {
        asked.incrementAndGet();
        if (mood == Mood.REFUSING) {
            throw new AuthorityRefused("not today");
        }
        if (mood != Mood.DEAF) {
            published.put(serialNumber, status);
        }
        answer();
    }

    @Override
    public PublishedStatus published(String serialNumber) {
        answer();
        if (serialNumber.equals(untold)) {
            throw new AuthorityUnreachable("silence", null);
        }
        return published.getOrDefault(serialNumber, PublishedStatus.UNKNOWN);
    }

    private X509Certificate issue(X509Certificate made) {
        published.put(made.getSerialNumber().toString(16).toUpperCase(Locale.ROOT), PublishedStatus.HOLD);
        return made;
    }

    /** How it makes certificates; until then it refuses to. */
    public void issuesBy(Function<IssueOrder, X509Certificate> maker) {
        issuer = maker;
    }

    /** Serial numbers of those with this status. */
    public Set<String> published(PublishedStatus.Kind kind) {
        return published.entrySet().stream()
                .filter(each -> each.getValue().kind() == kind)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void answer() {
        if (mood == Mood.DEAF || mood == Mood.MUTE) {
            throw new AuthorityUnreachable("silence", null);
        }
        if (mood == Mood.EXHAUSTED) {
            throw new OutOfMemoryError("Java heap space");
        }
    }
}
