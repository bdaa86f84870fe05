package org.jisr.access;

import jakarta.ejb.ApplicationException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal a person is told about, as a message key. The transaction it ends is rolled back, so
 * nothing is half saved; it carries no value that was typed.
 */
@ApplicationException(rollback = true)
public final class Rejection extends RuntimeException {

  /** What kind of refusal, in the words of RFC 9110 section 15.5. */
  public enum Kind {
    /** What one may not know of is not there: 404. */
    NOT_FOUND(404),
    /** The state of the record does not allow it: 409. */
    CONFLICT(409),
    /** What was sent breaks a rule: 422. */
    INVALID(422),
    /** What is stored is damaged and must not be shown: 500. */
    DAMAGED(500),
    /** A part that is needed does not answer now: 503. */
    UNAVAILABLE(503);

    private final int status;

    Kind(int status) {
      this.status = status;
    }

    /** The HTTP status code. */
    public int status() {
      return status;
    }
  }

  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final String code;
  private final transient List<Violation> violations;
  private final transient @Nullable Instant notBefore;

  private Rejection(Kind kind, String code, List<Violation> violations) {
    this(kind, code, violations, null);
  }

  private Rejection(
      Kind kind, String code, List<Violation> violations, @Nullable Instant notBefore) {
    super(code, null, false, true);
    this.kind = kind;
    this.code = code;
    this.violations = List.copyOf(violations);
    this.notBefore = notBefore;
  }

  /** The record is not there, or this person may not know that it is. */
  public static Rejection notFound() {
    return new Rejection(Kind.NOT_FOUND, "not-found", List.of());
  }

  /** The record's state does not allow it; {@code code} says why. */
  public static Rejection conflict(String code) {
    return new Rejection(Kind.CONFLICT, code, List.of());
  }

  /** It is not the time for it; {@code notBefore} is when it will be. */
  public static Rejection notYet(String code, Instant notBefore) {
    return new Rejection(Kind.CONFLICT, code, List.of(), notBefore);
  }

  /** One field breaks a rule. */
  public static Rejection invalid(String field, String code) {
    return invalid(List.of(Violation.of(field, code)));
  }

  /** The key of this request was used for another content, which was done. */
  public static Rejection sentDifferently() {
    return new Rejection(Kind.INVALID, "sent-differently", List.of());
  }

  /** Several fields break rules. */
  public static Rejection invalid(List<Violation> violations) {
    return new Rejection(Kind.INVALID, "invalid", violations);
  }

  /** A part that is needed does not answer; {@code code} says which. */
  public static Rejection unavailable(String code) {
    return new Rejection(Kind.UNAVAILABLE, code, List.of());
  }

  /** What is stored does not verify; {@code code} says what, without its content. */
  public static Rejection damaged(String code) {
    return new Rejection(Kind.DAMAGED, code, List.of());
  }

  /** What is stored does not verify; {@code what} names the record, without its content. */
  public static Rejection damaged(String code, String what) {
    return new Rejection(Kind.DAMAGED, code, List.of(Violation.of(what, code)));
  }

  public Kind kind() {
    return kind;
  }

  public String code() {
    return code;
  }

  public List<Violation> violations() {
    return violations;
  }

  /** From when on it is allowed, where that is known. */
  public @Nullable Instant notBefore() {
    return notBefore;
  }
}
