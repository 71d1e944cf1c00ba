package tr.nes.web.driver;

import jakarta.servlet.http.Part;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.nes.driver.DriverDraft;
import tr.nes.driver.DriverTarget;
import tr.nes.driver.SuppliedCard;
import tr.nes.driver.SuppliedReader;
import tr.nes.driver.SystemRelease;
import tr.nes.driver.WordSize;

/** What the form of the catalogue holds. */
public final class DriverForm {

    private String titleTurkish;
    private String titleEnglish;
    private String release;
    private SystemRelease[] releases = {};
    private WordSize[] bits = {WordSize.BITS_64};
    private SuppliedReader[] readers = {};
    private SuppliedCard[] cards = {};
    private String replaced;
    private Part file;

    DriverDraft draft() {
        DriverTarget target = new DriverTarget(
                set(SystemRelease.class, releases),
                set(WordSize.class, bits),
                set(SuppliedReader.class, readers),
                set(SuppliedCard.class, cards));
        return new DriverDraft(titleTurkish, titleEnglish, release, target);
    }

    private static <E extends Enum<E>> Set<E> set(Class<E> type, E[] chosen) {
        return Stream.of(chosen).collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }

    public String getTitleTurkish() {
        return titleTurkish;
    }

    public void setTitleTurkish(String title) {
        titleTurkish = title;
    }

    public String getTitleEnglish() {
        return titleEnglish;
    }

    public void setTitleEnglish(String title) {
        titleEnglish = title;
    }

    public String getRelease() {
        return release;
    }

    public void setRelease(String number) {
        release = number;
    }

    public SystemRelease[] getReleases() {
        return releases.clone();
    }

    public void setReleases(SystemRelease[] chosen) {
        releases = chosen.clone();
    }

    public WordSize[] getBits() {
        return bits.clone();
    }

    public void setBits(WordSize[] chosen) {
        bits = chosen.clone();
    }

    public SuppliedReader[] getReaders() {
        return readers.clone();
    }

    public void setReaders(SuppliedReader[] chosen) {
        readers = chosen.clone();
    }

    public SuppliedCard[] getCards() {
        return cards.clone();
    }

    public void setCards(SuppliedCard[] chosen) {
        cards = chosen.clone();
    }

    public String getReplaced() {
        return replaced;
    }

    public void setReplaced(String number) {
        replaced = number;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part chosen) {
        file = chosen;
    }
}
