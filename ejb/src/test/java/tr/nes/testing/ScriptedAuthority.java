package tr.nes.testing;

import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
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
        MUTE
    }

    private final Map<String, PublishedStatus> published = new ConcurrentHashMap<>();
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
        throw new AuthorityRefused("issues nothing");
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

    private void answer() {
        if (mood == Mood.DEAF || mood == Mood.MUTE) {
            throw new AuthorityUnreachable("silence", null);
        }
    }
}
