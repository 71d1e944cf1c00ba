package tr.nes.access.control.webeid;

import tr.nes.shared.HolderId;

/**
 * Who has signed.
 *
 * @param certificate its serial number, hexadecimal, upper case
 */
record TokenSigner(HolderId holder, String certificate) {}
