package tr.nes.audit.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditCursor;
import tr.nes.audit.AuditEntry;
import tr.nes.audit.AuditFact;
import tr.nes.audit.AuditPage;
import tr.nes.audit.AuditQuery;
import tr.nes.audit.AuditResult;
import tr.nes.audit.EntrySink;
import tr.nes.audit.ExportFormat;
import tr.nes.audit.ResolvedPerson;
import tr.nes.audit.control.AuditWriter;
import tr.nes.audit.control.PseudonymTable;
import tr.nes.audit.control.TrailPart;
import tr.nes.audit.control.TrailSearch;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.HolderId;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/** Lets an auditor search the trail. Each search is itself recorded in the trail. */
@Stateless
@RolesAllowed(Roles.AUDITOR)
public class AuditRecords {

    static final int PAGE = 50;
    static final int AT_ONCE = 1000;
    private static final int LONGEST_REASON = 100;

    @Inject
    private AuditWriter writer;

    @Inject
    private PseudonymTable pseudonyms;

    @Inject
    private Holders holders;

    @Resource(lookup = "java:jboss/datasources/NesDS")
    private DataSource dataSource;

    /**
     * At most fifty rows, newest first; fewer, or none, if so many rows were looked at that somebody else should not have to wait. The
     * page then tells how far it came.
     *
     * @param before returns only rows older than this position; null for the newest
     */
    @RolesAllowed(Roles.AUDITOR)
    public AuditPage page(AuditQuery query, AuditCursor before) {
        writer.write(AuditFact.told(AuditAction.AUDIT_VIEWED, query.object(), query.told()));
        try (Connection connection = dataSource.getConnection()) {
            TrailPart found = new TrailSearch(query, before).next(connection, PAGE);
            return new AuditPage(found.entries(), staff(found.entries()), found.older(), found.searchedTo());
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /**
     * Streams all rows, newest first, holding only a few in memory.
     *
     * @throws IOException if the sink does
     */
    @RolesAllowed(Roles.AUDITOR)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @RequiresFreshFactor
    public void export(AuditQuery query, ExportFormat format, EntrySink sink) throws IOException {
        String what = (format + " " + query.told()).strip();
        writer.writeApart(AuditFact.told(AuditAction.AUDIT_EXPORTED, query.object(), what));
        try (Connection connection = dataSource.getConnection()) {
            AuditCursor before = null;
            do {
                TrailPart found = new TrailSearch(query, before).next(connection, AT_ONCE);
                for (AuditEntry entry : found.entries()) {
                    sink.take(entry);
                }
                before = found.older();
            } while (before != null);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** The pseudonym of the person with this full identity number; empty if there is none in the trail. */
    @RolesAllowed(Roles.AUDITOR)
    public Optional<String> pseudonymOf(String identityNumber) {
        Optional<HolderId> person = holders.byIdentityNumber(identityNumber);
        Optional<String> pseudonym = person.flatMap(pseudonyms::find);
        writer.write(
                pseudonym.isPresent()
                        ? AuditFact.done(AuditAction.HOLDER_LOOKED_UP, person.get(), "audit")
                        : AuditFact.refused(AuditAction.HOLDER_LOOKED_UP, null, "audit", "unknown"));
        return pseudonym;
    }

    /**
     * Who stands behind a pseudonym; recorded with the reason. Empty if it is no person's.
     *
     * @param reason at most 100 characters
     * @throws IllegalArgumentException if the reason is missing or too long, or it is no pseudonym
     */
    @RolesAllowed(Roles.AUDITOR)
    @RequiresFreshFactor
    public Optional<ResolvedPerson> resolve(String pseudonym, String reason) {
        if (!isPseudonym(pseudonym) || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("a pseudonym and a reason are needed");
        }
        Optional<HolderId> person = pseudonyms.person(pseudonym);
        writer.write(new AuditFact(
                AuditAction.AUDIT_RESOLVED,
                person.isPresent() ? AuditResult.DONE : AuditResult.REFUSED,
                person.orElse(null),
                pseudonym,
                reason.strip()));
        return person.map(holders::view)
                .map(found -> new ResolvedPerson(
                        found.fullName(), found.identityNumber().masked()));
    }

    /** Staff acts by name: only holders are pseudonymous. */
    private Map<String, String> staff(List<AuditEntry> shown) {
        Map<String, String> names = new HashMap<>();
        shown.stream()
                .map(entry -> entry.line().actor())
                .distinct()
                .filter(AuditRecords::isPseudonym)
                .forEach(actor -> pseudonyms
                        .person(actor)
                        .filter(person -> !holders.roles(person).isEmpty())
                        .ifPresent(
                                person -> names.put(actor, holders.view(person).fullName())));
        return names;
    }

    private static boolean isPseudonym(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    private static IllegalStateException unreadable(SQLException why) {
        return new IllegalStateException("the trail can't be read", why);
    }
}
