package tr.nes.web.help;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tr.nes.institution.SearchText;

/** Finds articles that have every word of a question, those with more of them in their title first. */
final class HelpSearch {

    private static final int LONGEST_QUESTION = 100;

    /** @param title weighs more than {@code text} */
    record Article<T>(T topic, String title, String text) {}

    private HelpSearch() {}

    /** In the order of {@code articles} where they fit equally; none for a question without words. */
    static <T> List<T> find(String question, List<Article<T>> articles) {
        List<String> words = words(question);
        if (words.isEmpty()) {
            return List.of();
        }
        return articles.stream()
                .filter(article -> words.stream().allMatch(fold(article.title() + " " + article.text())::contains))
                .sorted(Comparator.comparingLong(article -> -hits(words, fold(article.title()))))
                .map(Article::topic)
                .toList();
    }

    private static long hits(List<String> words, String title) {
        return words.stream().filter(title::contains).count();
    }

    private static List<String> words(String question) {
        String typed = question == null ? "" : question;
        return Stream.of(fold(typed.substring(0, Math.min(LONGEST_QUESTION, typed.length())))
                        .split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Also without what is no letter or digit, so that a sentence is found with other punctuation. */
    private static String fold(String text) {
        return SearchText.of(text).replaceAll("[^\\p{Alnum}]+", " ");
    }
}
