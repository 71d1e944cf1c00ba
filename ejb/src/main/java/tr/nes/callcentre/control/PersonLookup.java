package tr.nes.callcentre.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.callcentre.CallCentreException;
import tr.nes.callcentre.CallCentreException.Reason;
import tr.nes.card.boundary.Cards;
import tr.nes.certificate.boundary.StaffCertificates;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.Caller;
import tr.nes.shared.HolderId;
import tr.nes.shared.rate.RateLimiter;
import tr.nes.shared.rate.RatePeriod;

/** Finds people for staff. Questions are limited, those that find nobody more strictly; a refusal is recorded. */
@ApplicationScoped
public class PersonLookup {

    static final int LOOKUPS_PER_MINUTE = 10;
    static final int MISSES_PER_HOUR = 20;
    static final int NAMES_PER_HOUR = 30;

    private static final Locale TURKISH = Locale.forLanguageTag("tr");

    @Inject
    private RateLimiter limiter;

    @Inject
    private Holders holders;

    @Inject
    private Cards cards;

    @Inject
    private StaffCertificates certificates;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    /** By identity number, or the serial number of a card or of a certificate. Throws as {@link #byName}. */
    public HolderId byNumber(String number) {
        take("lookup", LOOKUPS_PER_MINUTE, RatePeriod.MINUTE);
        HolderId found = owner(number).orElseThrow(this::missed);
        if (found.equals(caller.holder())) {
            throw refused(found, Reason.OWN_MATTER);
        }
        return found;
    }

    /**
     * By the complete name and the date of birth, without regard to case and marks; ordered by id.
     *
     * @param most so many can be told apart
     * @throws CallCentreException TOO_MANY_LOOKUPS after 10 questions in a minute, 30 names or 20 misses in an hour
     * @throws CallCentreException PERSON_NOT_FOUND, OWN_MATTER, TOO_MANY_FOUND
     */
    public List<HolderView> byName(String name, LocalDate birthDate, int most) {
        take("lookup", LOOKUPS_PER_MINUTE, RatePeriod.MINUTE);
        take("lookup name", NAMES_PER_HOUR, RatePeriod.HOUR);
        String wanted = plain(name);
        List<HolderView> named = holders.bornOn(birthDate).stream()
                .filter(person -> plain(person.fullName()).equals(wanted))
                .toList();
        if (named.isEmpty()) {
            throw missed();
        }
        List<HolderView> others = named.stream()
                .filter(person -> !person.id().equals(caller.holder()))
                .toList();
        if (others.isEmpty()) {
            throw refused(caller.holder(), Reason.OWN_MATTER);
        }
        if (others.size() > most) {
            throw refused(null, Reason.TOO_MANY_FOUND);
        }
        return others;
    }

    private Optional<HolderId> owner(String number) {
        return holders.byIdentityNumber(number).or(() -> cards.owner(number)).or(() -> certificates.owner(number));
    }

    private CallCentreException missed() {
        take("lookup miss", MISSES_PER_HOUR, RatePeriod.HOUR);
        return refused(null, Reason.PERSON_NOT_FOUND);
    }

    private void take(String what, int limit, RatePeriod period) {
        if (!limiter.take(what + " " + caller.holder(), limit, period)) {
            throw refused(null, Reason.TOO_MANY_LOOKUPS);
        }
    }

    private CallCentreException refused(HolderId person, Reason reason) {
        CallCentreException rule = new CallCentreException(reason);
        audit.recordApart(AuditFact.refused(AuditAction.HOLDER_LOOKED_UP, person, "", rule.messageKey()));
        return rule;
    }

    static String plain(String name) {
        String small = name.strip().replaceAll("\\s+", " ").toLowerCase(TURKISH).replace('ı', 'i');
        return Normalizer.normalize(small, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
