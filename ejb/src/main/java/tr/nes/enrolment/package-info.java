/**
 * Applications for certificates: invitation, the applicant's form, its signature, and what becomes of it.
 *
 * <p>{@code ApplicationState} is the only table of states. Officers invite people of their staff list
 * ({@code boundary.StaffInvitations}); an applicant gets in by the invitation or by registry data
 * ({@code boundary.ApplicationEntries}) and fills in the form ({@code boundary.Drafts}) before he is anybody on record:
 * what he may see hangs on a {@code DraftAccess}, which belongs to one browser. Who has an account begins in
 * {@code boundary.NewApplications}: {@code control.KindPolicy} is the table of kinds. A pre-order list of the
 * institution begins applications too ({@code control.ListedApplications}).
 *
 * <p>Officers and the authority ask and reject in {@code boundary.OfficerReviews} and {@code AuthorityReviews}, the
 * applicant answers in {@code Corrections}. {@code control.MovePolicy} holds on every path into a state: nobody decides
 * on the own application, and nothing is produced without a proof of identity.
 *
 * <p>A form is printed as a PDF with a code ({@code boundary.ApplicationForms}) that anybody can verify
 * ({@code boundary.PrintVerifications}); the newest print only is taken in, signed by hand, by an officer or the back
 * office ({@code boundary.OfficerPapers}, {@code boundary.AuthorityPapers}).
 *
 * <p>Not here: staff lists and officers (institution), cards and certificates.
 */
package tr.nes.enrolment;
