package tr.nes.institution;

import java.io.Serializable;

/**
 * What is wrong in a line of a list.
 *
 * @param line as counted by a spreadsheet, from 1
 * @param column null if it concerns the line as a whole
 */
public record BadCell(long line, StaffColumn column, Fault fault) implements Serializable {

    /** Why a cell can't be taken. */
    public enum Fault {
        MISSING,
        /** Begins as a formula does. */
        FORMULA,
        IDENTITY_NUMBER_WRONG,
        NAME_WRONG,
        DATE_WRONG,
        MAIL_WRONG,
        PHONE_WRONG,
        TOO_LONG,
        /** Entered alone, but on the institution's list already. */
        ON_LIST,
        /** An earlier line is about the same person. */
        REPEATED
    }
}
