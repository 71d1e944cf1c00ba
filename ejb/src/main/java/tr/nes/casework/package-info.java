/**
 * What staff has to follow up: operations on cards whose outcome is not known, refused PUKs, reports about shipments and
 * complaints, in one list with an owner, notes and a next step. A case of another slice ends there; its file only keeps
 * what staff did about it.
 *
 * <p>Not here: how an operation is reconciled or a PUK replaced (card), the warranty decision (delivery), telephone calls
 * (callcentre).
 */
package tr.nes.casework;
