package tr.nes.certificate;

import java.io.Serializable;
import tr.nes.shared.HolderId;

/**
 * A presented certificate with its data on record.
 *
 * @param serialNumber hexadecimal, upper case
 * @param status at this moment
 */
public record SignerOnRecord(String serialNumber, HolderId holder, CertificateStatus status) implements Serializable {}
