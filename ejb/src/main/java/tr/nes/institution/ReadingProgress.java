package tr.nes.institution;

/** Hears how far the reading of an uploaded list has come. */
@FunctionalInterface
public interface ReadingProgress {

    /** @param percent of the work, 0 to 100; never falls */
    void reached(int percent);
}
