package tr.nes.portal;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import tr.nes.shared.text.TextPart;

/**
 * One version of a text.
 *
 * @param number counted up from 1
 * @param shipped whether it led back to the shipped text
 * @param parts what it reads; the shipped text's if it led back to it
 * @param writer who wrote it: full name
 * @param mine whether the caller did
 * @param writtenAt when it was written or proposed
 * @param decider who approved or rejected it; null if nobody had to, or has yet
 * @param decidedAt null likewise
 */
public record PortalTextVersion(
        long number,
        PortalTextState state,
        boolean shipped,
        Map<TextPart, String> parts,
        String writer,
        boolean mine,
        Instant writtenAt,
        String decider,
        Instant decidedAt)
        implements Serializable {}
