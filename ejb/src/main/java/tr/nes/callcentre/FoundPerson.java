package tr.nes.callcentre;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody who was found by name and date of birth.
 *
 * @param call opened for the caller about this person
 * @param identityNumber masked
 * @param phone masked
 */
public record FoundPerson(UUID call, String fullName, LocalDate birthDate, String identityNumber, String phone)
        implements Serializable {}
