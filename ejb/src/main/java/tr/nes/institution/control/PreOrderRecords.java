package tr.nes.institution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tr.nes.institution.PreOrderKind;
import tr.nes.institution.PreOrderState;
import tr.nes.institution.StaffLine;
import tr.nes.institution.entity.PreOrderEntry;
import tr.nes.institution.entity.PreOrderList;
import tr.nes.institution.entity.StaffMember;
import tr.nes.institution.entity.StaffMemberState;

/** Finds pre-order lists and the people on them. */
@ApplicationScoped
@Transactional
public class PreOrderRecords {

    private static final int SHOWN = 100;
    private static final int BATCH = 500;

    @PersistenceContext
    private EntityManager database;

    public void add(PreOrderList list) {
        database.persist(list);
        database.flush();
    }

    public void add(PreOrderEntry entry) {
        database.persist(entry);
    }

    public void remove(PreOrderEntry entry) {
        database.remove(entry);
    }

    /** The newest ones first. */
    public List<PreOrderList> in(UUID institution, PreOrderState state) {
        return database.createQuery(
                        "select l from PreOrderList l where l.institution = :institution and l.state = :state"
                                + " order by l.createdAt desc, l.id",
                        PreOrderList.class)
                .setParameter("institution", institution)
                .setParameter("state", state)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** Empty if the institution has none with this id, which may be null. */
    public Optional<PreOrderList> find(UUID institution, UUID id) {
        return Optional.ofNullable(id == null ? null : database.find(PreOrderList.class, id))
                .filter(list -> list.institution().equals(institution));
    }

    /** By surname. */
    public List<PreOrderEntry> entries(PreOrderList list) {
        return database.createQuery(
                        "select e from PreOrderEntry e where e.list = :list order by e.sort, e.id", PreOrderEntry.class)
                .setParameter("list", list.id())
                .getResultList();
    }

    /** Those of these people who are the institution's staff now. */
    public List<StaffLine> staff(UUID institution, Set<UUID> members) {
        return inBatches(
                        members,
                        batch -> database.createQuery(
                                        "select m from StaffMember m where m.id in :ids and m.institution = :institution"
                                                + " and m.state = :active",
                                        StaffMember.class)
                                .setParameter("ids", batch)
                                .setParameter("institution", institution)
                                .setParameter("active", StaffMemberState.ACTIVE)
                                .getResultStream())
                .map(this::line)
                .toList();
    }

    /** Queries that follow need not look whether thousands of people have changed. */
    private StaffLine line(StaffMember member) {
        database.detach(member);
        return member.view().line();
    }

    /** Those of these numbers that are on the institution's draft, for whatever kind. */
    public Set<String> onDraft(UUID institution, Set<String> identityNumbers) {
        return on(institution, identityNumbers, PreOrderState.DRAFT, EnumSet.allOf(PreOrderKind.class));
    }

    /** Those that were ever on a list of the institution that was sent, for this kind. */
    public Set<String> onSent(UUID institution, Set<String> identityNumbers, PreOrderKind kind) {
        return on(institution, identityNumbers, PreOrderState.LISTED, EnumSet.of(kind));
    }

    private Set<String> on(UUID institution, Set<String> numbers, PreOrderState state, Set<PreOrderKind> kinds) {
        return inBatches(
                        numbers,
                        batch -> database.createQuery(
                                        "select e.identityNumber from PreOrderEntry e where e.identityNumber in :numbers"
                                                + " and e.kind in :kinds and e.list in (select l.id from PreOrderList l"
                                                + " where l.institution = :institution and l.state = :state)",
                                        String.class)
                                .setParameter("numbers", batch)
                                .setParameter("kinds", kinds)
                                .setParameter("institution", institution)
                                .setParameter("state", state)
                                .getResultStream())
                .collect(Collectors.toSet());
    }

    private static <K, R> Stream<R> inBatches(Set<K> keys, Function<List<K>, Stream<R>> read) {
        List<K> all = List.copyOf(keys);
        return IntStream.iterate(0, first -> first < all.size(), first -> first + BATCH)
                .mapToObj(first -> all.subList(first, Math.min(first + BATCH, all.size())))
                .flatMap(read);
    }

    /** Entries about the person on lists that were sent. */
    public List<PreOrderEntry> sent(String identityNumber) {
        return database.createQuery(
                        "select e from PreOrderEntry e where e.identityNumber = :number and e.list in"
                                + " (select l.id from PreOrderList l where l.state = :listed) order by e.id",
                        PreOrderEntry.class)
                .setParameter("number", identityNumber)
                .setParameter("listed", PreOrderState.LISTED)
                .getResultList();
    }

    public PreOrderList list(PreOrderEntry entry) {
        return database.find(PreOrderList.class, entry.list());
    }
}
