package org.jisr.release.noise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.Instruction;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The low bits of a floating point sum have told true counts before: no instruction of the sampler
 * touches one.
 */
class WholeNumbersOnlyTest {

  @Test
  void noInstructionOfTheSamplerUsesFloatingPoint() throws IOException, URISyntaxException {
    Path classes =
        Path.of(DiscreteLaplace.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<Path> sampler;
    try (Stream<Path> files = Files.list(classes.resolve("org/jisr/release/noise"))) {
      sampler = files.filter(file -> file.toString().endsWith(".class")).toList();
    }
    assertThat(sampler).hasSizeGreaterThanOrEqualTo(3);
    assertThat(sampler.stream().flatMap(WholeNumbersOnlyTest::floatingPoint)).isEmpty();
  }

  @Test
  void theRuleSeesFloatingPointWhereItIs() throws URISyntaxException {
    Path tests = Path.of(Law.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    assertThat(floatingPoint(tests.resolve("org/jisr/release/noise/Law.class"))).isNotEmpty();
  }

  private static Stream<String> floatingPoint(Path file) {
    try {
      return ClassFile.of().parse(file).methods().stream()
          .flatMap(method -> method.code().stream().flatMap(code -> code.elementStream()))
          .filter(Instruction.class::isInstance)
          .map(Instruction.class::cast)
          .filter(WholeNumbersOnlyTest::touchesFloatingPoint)
          .map(instruction -> file.getFileName() + ": " + instruction);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean touchesFloatingPoint(Instruction instruction) {
    return switch (instruction) {
      case InvokeInstruction call -> hasFloat(call);
      case ConvertInstruction convert -> isFloat(convert.fromType()) || isFloat(convert.toType());
      default ->
          instruction
              .opcode()
              .name()
              .matches("[DF](ADD|SUB|MUL|DIV|REM|NEG|CMPL|CMPG|LOAD.*|STORE.*|CONST.*|RETURN)");
    };
  }

  private static boolean hasFloat(InvokeInstruction call) {
    return call.typeSymbol().parameterList().stream().anyMatch(type -> isFloat(TypeKind.from(type)))
        || isFloat(TypeKind.from(call.typeSymbol().returnType()));
  }

  private static boolean isFloat(TypeKind kind) {
    return kind == TypeKind.DOUBLE || kind == TypeKind.FLOAT;
  }
}
