package tr.nes.institution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tr.nes.institution.InstitutionException;
import tr.nes.institution.InstitutionException.Reason;
import tr.nes.institution.SearchText;
import tr.nes.institution.StaffLine;
import tr.nes.institution.entity.Institution;
import tr.nes.institution.entity.StaffImport;
import tr.nes.institution.entity.StaffImportState;
import tr.nes.institution.entity.StaffMember;
import tr.nes.institution.entity.StaffMemberState;
import tr.nes.shared.HolderId;
import tr.nes.shared.NationalId;

/** The rows of staff lists. */
@ApplicationScoped
@Transactional
public class StaffRecords {

    /** Looked up by the index of an upload's numbers; a list of all of them would be searched for every person. */
    private static final String ON_THE_LIST_ALREADY = "m.institution = :institution and m.state = :active and exists"
            + " (select s.id from StaffMember s where s.source = :upload and s.identityNumber = m.identityNumber)";

    private static final int MOST_WORDS = 5;

    @PersistenceContext
    private EntityManager database;

    /** Begins an upload; what an earlier one left unconfirmed is gone. */
    public void begin(StaffImport upload) {
        discard(upload.institution());
        database.persist(upload);
        database.flush();
    }

    private void discard(UUID institution) {
        database.createQuery("delete from StaffMember m where m.institution = :institution and m.state = :staged")
                .setParameter("institution", institution)
                .setParameter("staged", StaffMemberState.STAGED)
                .executeUpdate();
        database.createQuery("delete from StaffImport i where i.institution = :institution and i.state = :staged")
                .setParameter("institution", institution)
                .setParameter("staged", StaffImportState.STAGED)
                .executeUpdate();
    }

    /** Unconfirmed uploads in and below the institution become the heir's; returns how many. */
    public int passOn(Institution institution, HolderId from, HolderId heir) {
        return database.createQuery("update StaffImport i set i.uploadedBy = :heir where i.uploadedBy = :from and"
                        + " i.state = :staged and i.institution in"
                        + " (select n.id from Institution n where n.path like :path)")
                .setParameter("heir", heir.value())
                .setParameter("from", from.value())
                .setParameter("staged", StaffImportState.STAGED)
                .setParameter("path", institution.path() + "%")
                .executeUpdate();
    }

    /** Memory stays flat: rows are written and forgotten in batches. */
    public void stage(StaffImport upload, List<StaffLine> batch) {
        batch.forEach(line -> database.persist(new StaffMember(upload, line)));
        database.flush();
        database.clear();
    }

    /** Its first people, by name. */
    public List<StaffMember> sample(StaffImport upload, int size) {
        return database.createQuery(
                        "select m from StaffMember m where m.source = :upload order by m.search, m.id",
                        StaffMember.class)
                .setParameter("upload", upload.id())
                .setMaxResults(size)
                .getResultList();
    }

    /** People of the upload who are on the list already. */
    public long known(StaffImport upload) {
        return database.createQuery("select count(m) from StaffMember m where " + ON_THE_LIST_ALREADY, Long.class)
                .setParameter("institution", upload.institution())
                .setParameter("active", StaffMemberState.ACTIVE)
                .setParameter("upload", upload.id())
                .getSingleResult();
    }

    /** Puts the upload's rows in the place of earlier ones about the same people. */
    public void replace(StaffImport upload) {
        database.createQuery("update StaffMember m set m.state = :replaced, m.replacedBy = :upload where "
                        + ON_THE_LIST_ALREADY)
                .setParameter("replaced", StaffMemberState.REPLACED)
                .setParameter("institution", upload.institution())
                .setParameter("active", StaffMemberState.ACTIVE)
                .setParameter("upload", upload.id())
                .executeUpdate();
        move(upload, "m.source", StaffMemberState.STAGED, StaffMemberState.ACTIVE);
    }

    /** Removes the upload's rows and brings back those that they replaced. */
    public void restore(StaffImport upload) {
        database.createQuery("delete from StaffMember m where m.source = :upload")
                .setParameter("upload", upload.id())
                .executeUpdate();
        move(upload, "m.replacedBy", StaffMemberState.REPLACED, StaffMemberState.ACTIVE);
    }

    private void move(StaffImport upload, String by, StaffMemberState from, StaffMemberState to) {
        Query query = database.createQuery("update StaffMember m set m.state = :to, m.replacedBy = null where " + by
                + " = :upload and m.state = :from");
        query.setParameter("to", to)
                .setParameter("from", from)
                .setParameter("upload", upload.id())
                .executeUpdate();
    }

    /** @throws InstitutionException UPLOAD_GONE if there is none with this id, which may be null */
    public StaffImport upload(UUID id) {
        StaffImport upload = id == null ? null : database.find(StaffImport.class, id);
        if (upload == null) {
            throw new InstitutionException(Reason.UPLOAD_GONE);
        }
        return upload;
    }

    /** The newest confirmed upload; null if there is none. */
    public StaffImport newest(UUID institution) {
        return newest(institution, StaffImportState.CONFIRMED);
    }

    /** The newest upload in this state; null if there is none. */
    public StaffImport newest(UUID institution, StaffImportState state) {
        return database
                .createQuery(
                        "select i from StaffImport i where i.institution = :institution and i.state = :state"
                                + " order by i.uploadedAt desc",
                        StaffImport.class)
                .setParameter("institution", institution)
                .setParameter("state", state)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** @param search words as {@link SearchText}, each of which occurs; empty for everybody */
    public long count(UUID institution, String search) {
        return filtered("select count(m)", institution, search, "", Long.class).getSingleResult();
    }

    /** Ordered by surname and name. */
    public List<StaffMember> page(UUID institution, String search, int first, int size) {
        return filtered("select m", institution, search, " order by m.search, m.id", StaffMember.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    private <T> TypedQuery<T> filtered(String select, UUID institution, String search, String order, Class<T> type) {
        List<String> words = Stream.of(search.strip().split(" +"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        StringBuilder text = new StringBuilder(select)
                .append(" from StaffMember m where m.institution = :institution and m.state = :active");
        for (int i = 0; i < words.size(); i++) {
            text.append(" and m.search like :word").append(i).append(" escape '!'");
        }
        TypedQuery<T> query = database.createQuery(text + order, type)
                .setParameter("institution", institution)
                .setParameter("active", StaffMemberState.ACTIVE);
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, "%" + words.get(i).replaceAll("[!%_]", "!$0") + "%");
        }
        return query;
    }

    public void add(StaffMember member) {
        database.persist(member);
    }

    /** @throws InstitutionException STAFF_MEMBER_GONE unless there is an active row of the institution with this id */
    public StaffMember active(UUID institution, UUID id) {
        StaffMember member = member(id);
        if (member == null || !member.isActive() || !member.institution().equals(institution)) {
            throw new InstitutionException(Reason.STAFF_MEMBER_GONE);
        }
        return member;
    }

    /** Whether somebody else on the list has this number. */
    public boolean isTaken(UUID institution, NationalId number, StaffMember except) {
        return database
                .createQuery(
                        "select m from StaffMember m where m.institution = :institution and m.state = :active"
                                + " and m.identityNumber = :number",
                        StaffMember.class)
                .setParameter("institution", institution)
                .setParameter("active", StaffMemberState.ACTIVE)
                .setParameter("number", number.value())
                .getResultList()
                .stream()
                .anyMatch(member -> member != except);
    }

    /** Whether people of the upload were changed or taken off by hand since. */
    public boolean isEdited(StaffImport upload) {
        return database.createQuery(
                                "select count(m) from StaffMember m where m.source = :upload and m.version > 0",
                                Long.class)
                        .setParameter("upload", upload.id())
                        .getSingleResult()
                > 0;
    }

    /** Rows about this person in all lists. */
    public List<StaffMember> active(String identityNumber) {
        return database.createQuery(
                        "select m from StaffMember m where m.identityNumber = :number and m.state = :active"
                                + " order by m.id",
                        StaffMember.class)
                .setParameter("number", identityNumber)
                .setParameter("active", StaffMemberState.ACTIVE)
                .getResultList();
    }

    /** Null if there is none. */
    public StaffMember member(UUID id) {
        return id == null ? null : database.find(StaffMember.class, id);
    }
}
