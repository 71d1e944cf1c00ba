package tr.nes.access.control.webeid;

import tr.nes.shared.HolderId;

/**
 * The signer of a token.
 *
 * @param certificate its serial number, hexadecimal, upper case
 */
record TokenSigner(HolderId holder, String certificate) {}
