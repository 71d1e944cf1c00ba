package tr.nes.institution;

import tr.nes.shared.DomainException;

/** An uploaded list that can't be read at all. */
public class StaffFileRefused extends DomainException {

    private static final long serialVersionUID = 1L;

    public StaffFileRefused(Reason reason) {
        super(reason);
    }

    public enum Reason {
        FILE_EMPTY,
        /** A PDF or picture: people scan what should be sent as it is. */
        FILE_IS_PICTURE,
        /** A spreadsheet of before 2007. */
        FILE_IS_OLD_EXCEL,
        /** Neither text nor a spreadsheet, or a broken or oversized one. */
        FILE_UNREADABLE,
        /** Not every required column was found in the first lines. */
        HEADER_MISSING,
        TOO_MANY_LINES
    }
}
