package tr.nes.cardconnector.remote;

import java.util.Optional;
import tr.nes.cardconnector.ReaderName;

/** Names of readers at agents: {@code remote/<agent>/<name there>}. No local reader has such a name. */
public final class RemoteReaderName {

    private static final String PREFIX = "remote/";
    private static final int LONGEST = 128;

    private RemoteReaderName() {}

    /** Empty if no reader may have that name: too long, or not printable. */
    static Optional<ReaderName> of(String agent, String there) {
        boolean printable = there.codePoints().allMatch(RemoteReaderName::isPrintable);
        boolean fits = !there.isBlank() && there.equals(there.strip()) && there.length() <= LONGEST;
        return printable && fits ? Optional.of(new ReaderName(PREFIX + agent + "/" + there)) : Optional.empty();
    }

    private static boolean isPrintable(int character) {
        return character == ' ' || Character.isLetterOrDigit(character) || character > ' ' && character < 0x7F;
    }

    public static boolean isRemote(String reader) {
        return reader.startsWith(PREFIX);
    }

    /** The agent's name; empty for a local reader. */
    public static Optional<String> agent(String reader) {
        int end = reader.indexOf('/', PREFIX.length());
        return isRemote(reader) && end > 0 ? Optional.of(reader.substring(PREFIX.length(), end)) : Optional.empty();
    }

    /** The name that its agent knows. */
    static String there(ReaderName reader) {
        return reader.value().substring(reader.value().indexOf('/', PREFIX.length()) + 1);
    }
}
