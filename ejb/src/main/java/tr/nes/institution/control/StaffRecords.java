package tr.nes.institution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import tr.nes.institution.InstitutionException;
import tr.nes.institution.InstitutionException.Reason;
import tr.nes.institution.StaffImportState;
import tr.nes.institution.StaffLine;
import tr.nes.institution.StaffMemberState;
import tr.nes.institution.entity.StaffImport;
import tr.nes.institution.entity.StaffMember;

/** The rows of staff lists. */
@ApplicationScoped
@Transactional
public class StaffRecords {

    private static final String ON_THE_LIST_ALREADY =
            "m.institution = :institution and m.state = :active and m.identityNumber in"
                    + " (select s.identityNumber from StaffMember s where s.source = :upload)";

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

    /** Memory stays flat: rows are written and forgotten in batches. */
    public void stage(StaffImport upload, List<StaffLine> batch) {
        batch.forEach(line -> database.persist(new StaffMember(upload, line)));
        database.flush();
        database.clear();
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
        return database
                .createQuery(
                        "select i from StaffImport i where i.institution = :institution and i.state = :confirmed"
                                + " order by i.uploadedAt desc",
                        StaffImport.class)
                .setParameter("institution", institution)
                .setParameter("confirmed", StaffImportState.CONFIRMED)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .orElse(null);
    }

    public long count(UUID institution) {
        return database.createQuery(
                        "select count(m) from StaffMember m where m.institution = :institution and m.state = :active",
                        Long.class)
                .setParameter("institution", institution)
                .setParameter("active", StaffMemberState.ACTIVE)
                .getSingleResult();
    }

    public List<StaffMember> page(UUID institution, int first, int size) {
        return database.createQuery(
                        "select m from StaffMember m where m.institution = :institution and m.state = :active"
                                + " order by m.surname, m.name, m.id",
                        StaffMember.class)
                .setParameter("institution", institution)
                .setParameter("active", StaffMemberState.ACTIVE)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** Null if there is none. */
    public StaffMember member(UUID id) {
        return id == null ? null : database.find(StaffMember.class, id);
    }
}
