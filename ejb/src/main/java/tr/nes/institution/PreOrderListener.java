package tr.nes.institution;

import java.util.List;
import java.util.UUID;

/** Hears what becomes of people on pre-order lists, in the same transaction. The institution is locked. */
public interface PreOrderListener {

    /** Whether no application of this kind of the person in the institution, begun by whatever, goes on. */
    boolean isOver(UUID institution, String identityNumber, PreOrderKind kind);

    /** They were put on a draft. */
    void listed(List<StaffRecord> people, PreOrderKind kind);

    /** They were taken off it. */
    void removed(UUID institution, List<PreOrderEntryView> people);

    /** The list was sent; it does not change any more. */
    void sent(UUID institution, List<PreOrderEntryView> people);
}
