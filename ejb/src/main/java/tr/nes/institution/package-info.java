/**
 * Institutions in whose frame certificates are issued: how one is admitted, where it stands in the tree and
 * who its officers are.
 *
 * <p>{@code InstitutionState} is the only table of states. One member of the back office proposes an institution
 * with its first officer, another confirms it ({@code boundary.InstitutionAdmissions}); unlike a proposal of the
 * call centre it concerns nobody who called. Officers act in {@code boundary.OfficerInstitutions}: an officer's
 * rights are looked up at every call and cover the institution with everything below it.
 *
 * <p>Not here: applications for certificates, roles of a session (access).
 */
package tr.nes.institution;
