package tr.nes.institution;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import tr.nes.shared.NationalId;

/** A person on a pre-order list, with the data of the day when the officer chose them; unit and title may be null. */
public record PreOrderEntryView(
        UUID id,
        NationalId identityNumber,
        String name,
        String surname,
        LocalDate birthDate,
        String mail,
        String unit,
        String title,
        PreOrderKind kind)
        implements Serializable {}
