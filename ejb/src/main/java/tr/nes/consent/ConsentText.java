package tr.nes.consent;

import java.io.Serializable;
import java.util.List;

/**
 * The consent text for one person.
 *
 * @param version of the text, from 1
 * @param language ISO 639-1: tr or en
 * @param body paragraphs separated by an empty line; its UTF-8 encoding is signed
 */
public record ConsentText(int version, String language, String body) implements Serializable {

    public List<String> paragraphs() {
        return List.of(body.split("\n\n"));
    }
}
