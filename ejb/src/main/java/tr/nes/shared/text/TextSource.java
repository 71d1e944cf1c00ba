package tr.nes.shared.text;

import java.util.stream.Stream;

/** Port to the slices that have such texts; each produces one bean. */
public interface TextSource {

    /** Those that were shipped, whatever counts now. */
    Stream<EditableText> texts();
}
