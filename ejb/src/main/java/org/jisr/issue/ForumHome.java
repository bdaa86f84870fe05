package org.jisr.issue;

import java.util.List;
import org.jisr.forum.MeetingLine;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of a forum wants to know first.
 *
 * @param district place code of the district the forum serves
 * @param members how many act for the forum today
 * @param next the next meeting that is planned
 * @param open issues that are neither closed nor voided
 * @param results issues with an answer of the police that the chair has not read yet
 */
public record ForumHome(
    String nameAr,
    String nameEn,
    @Nullable String district,
    int members,
    @Nullable MeetingLine next,
    int open,
    List<IssueSummary> results) {}
