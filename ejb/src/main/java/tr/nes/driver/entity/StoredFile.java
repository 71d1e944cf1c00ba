package tr.nes.driver.entity;

import java.util.UUID;

/**
 * A file that is looked at and signed.
 *
 * @param size in octets
 * @param sha256 64 lower case hexadecimal digits
 * @param signature CMS SignedData without the content, in DER
 */
public record StoredFile(UUID id, String name, long size, String sha256, byte[] signature) {}
