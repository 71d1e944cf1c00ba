package tr.nes.web.shell;

import jakarta.servlet.http.HttpServletRequest;

/** The page of a list that a form or an address names, from 1. */
public final class PageNumber {

    private PageNumber() {}

    /** 1 if none is named. */
    public static int of(HttpServletRequest request, String field) {
        String page = String.valueOf(request.getParameter(field));
        return page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
    }
}
