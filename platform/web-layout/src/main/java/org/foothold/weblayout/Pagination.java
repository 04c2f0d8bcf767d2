package org.foothold.weblayout;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;

/**
 * The links under one page of a long list. Pages count from one; the page number travels as {@code page} after whatever
 * query the list already has.
 *
 * @param path the list's own address, query included, without {@code page}
 */
@TemplateData
public record Pagination(int page, int size, long total, String path) {

    /** One place in the row of page links: a number, or a gap where pages are left out. */
    @TemplateData
    public record Step(int number, String href, boolean current, boolean gap) {}

    public Pagination {
        if (page < 1 || size < 1 || total < 0) {
            throw new IllegalArgumentException("pages count from one, and a page holds something");
        }
    }

    public int last() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean isNeeded() {
        return last() > 1;
    }

    public long from() {
        return total == 0 ? 0 : (page - 1L) * size + 1;
    }

    public long to() {
        return Math.min((long) page * size, total);
    }

    public String previous() {
        return page > 1 ? href(Math.min(page - 1, last())) : null;
    }

    public String next() {
        return page < last() ? href(page + 1) : null;
    }

    /** First, last, the current page and its neighbours; a gap stands for the others. */
    public List<Step> steps() {
        var steps = new ArrayList<Step>();
        for (int n = 1, shown = 0; n <= last(); n++) {
            if (n == 1 || n == last() || Math.abs(n - page) <= 1) {
                if (n - shown > 1) {
                    steps.add(new Step(0, null, false, true));
                }
                steps.add(new Step(n, href(n), n == page, false));
                shown = n;
            }
        }
        return steps;
    }

    private String href(int number) {
        return path + (path.contains("?") ? "&" : "?") + "page=" + number;
    }
}
