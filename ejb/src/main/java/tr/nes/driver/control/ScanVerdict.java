package tr.nes.driver.control;

/** What the virus scanner says about a file. */
enum ScanVerdict {
    CLEAN,
    INFECTED,
    /** No scanner there, too slow, or an answer that is neither. */
    UNAVAILABLE;

    /** @param reply of clamd to INSTREAM, without the ending zero: {@code stream: OK} or {@code stream: NAME FOUND} */
    static ScanVerdict of(String reply) {
        if (reply.equals("stream: OK")) {
            return CLEAN;
        }
        return reply.matches("stream: [ -~]{1,200} FOUND") ? INFECTED : UNAVAILABLE;
    }
}
