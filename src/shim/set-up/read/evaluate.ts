/** What a program's text says, as far as that is known without running any of it. */
import type { AnyNode, CallExpression, Function as FunctionNode, Program } from "acorn";
import type { Source } from "./source.js";
import { Answer, Fn, List, Obj, type Slot, Unknown, type Value } from "./values.js";

/** The variables of a block or function, and what they are in. */
class Scope {
  constructor(
    readonly parent: Scope | null,
    /** Where the text begins that the nodes' positions are counted from. */
    readonly base: number,
    readonly isFunction: boolean,
    readonly names = new Map<string, Slot>(),
  ) {}

  find(name: string): Slot | undefined {
    for (let scope: Scope | null = this; scope; scope = scope.parent) {
      const slot = scope.names.get(name);
      if (slot) {
        return slot;
      }
    }
    return undefined;
  }

  get function(): Scope {
    let scope: Scope = this;
    while (!scope.isFunction && scope.parent) {
      scope = scope.parent;
    }
    return scope;
  }
}

/** What is told of a call whose function isn't in the text. */
export interface Call {
  /** The names that lead to the function, such as `document.getElementById` or `smart-script-wasm:start`. */
  path: string;
  /** What a method is called of. */
  on?: Value;
  args: Slot[];
  at: number;
  end: number;
  isNew: boolean;
}

/** What a program does with the world outside of it. */
export interface World {
  /** @returns what the call answers, if that is known */
  call(call: Call): Value;
  /** An assignment to a member of something outside. */
  assign(target: Unknown, name: string, slot: Slot): void;
}

/** How much is done for a text at most, and how deep. */
const MOST_STEPS = 1_200_000;
const MOST_OF_ONE = 400_000;
const DEEPEST = 400;
const DEEPEST_CALL = 30;

/**
 * How often a function is followed, how many steps that may take together before it isn't followed again, and how often
 * within itself. The text of a whole library may stand in front of what is looked for.
 */
const MOST_ENTRIES = 200;
const MOST_OF_FUNCTION = 3000;
const DEEPEST_RECURSION = 3;

/** How long a text may get that is put together. */
const LONGEST = 20_000;
const MOST_ITEMS = 20_000;

/** How often a loop over a list goes round. */
const MOST_ROUNDS = 100;

/** The names by which a page calls its window. */
const WINDOW = /^(window|self|globalThis|top|parent|frames)$/;

class TooMuch extends Error {}

const isNode = (it: unknown): it is AnyNode => !!it && typeof (it as AnyNode).type == "string";

/** Follows the programs of one page. */
export class Programs {
  readonly globals = new Map<string, Slot>();
  private steps = 0;
  private depth = 0;
  private calls = 0;
  /** How many conditions that aren't known the present place is under. */
  private doubts = 0;
  /** What the function that is followed returns. */
  private returned: Slot | undefined;
  /** Functions that somebody else may call. */
  private waiting: { fn: Fn; args: Slot[] }[] = [];
  private followed = new Map<FunctionNode, { entries: number; steps: number; active: number }>();
  /** How many steps there may be at the end of the program that is followed. */
  private limit = 0;

  constructor(
    private readonly source: Source,
    private readonly world: World,
  ) {}

  /**
   * Follows a program.
   *
   * @param base where its text begins
   */
  run(program: Program, base: number): void {
    this.guarded(base, () => {
      const scope = new Scope(null, base, true, this.globals);
      this.block(program.body, scope);
    });
  }

  /** Follows what others call later: listeners, callbacks, and functions that nobody has called. */
  finish(): void {
    this.guarded(0, () => {
      for (let index = 0; index < this.waiting.length; index++) {
        const { fn, args } = this.waiting[index]!;
        if (!this.followed.has(fn.node)) {
          this.enter(fn, args);
        }
      }
    });
  }

  /** Declares a name whose value was found by itself. */
  declareGlobal(name: string, slot: Slot): void {
    this.globals.set(name, slot);
  }

  /** The value of an expression that stands by itself. */
  value(node: AnyNode, base: number): Slot {
    let slot: Slot = { value: undefined, at: base + node.start, end: base + node.end };
    this.guarded(base, () => {
      slot = this.slot(node, new Scope(null, base, true, this.globals));
    });
    return slot;
  }

  private guarded(base: number, act: () => void): void {
    this.limit = Math.min(MOST_STEPS, this.steps + MOST_OF_ONE);
    try {
      act();
    } catch (error) {
      if (!(error instanceof TooMuch) && !(error instanceof RangeError)) {
        throw error;
      }
      this.depth = this.calls = this.doubts = 0;
      this.source.note(
        "warning",
        "",
        "This code is too long to follow to its end. Paste the call alone.",
        base,
      );
    }
  }

  private step(): void {
    if (++this.steps > this.limit) {
      throw new TooMuch();
    }
  }

  private unknown(node: AnyNode, scope: Scope, path = "", selector = ""): Unknown {
    return new Unknown(scope.base + node.start, scope.base + node.end, path, selector);
  }

  private slot(node: AnyNode, scope: Scope): Slot {
    return {
      value: this.expression(node, scope),
      at: scope.base + node.start,
      end: scope.base + node.end,
    };
  }

  /** Acts where it isn't known whether the program gets there. */
  private inDoubt(act: () => void): void {
    this.doubts++;
    act();
    this.doubts--;
  }

  // Statements

  /** @returns whether what is behind it is never reached */
  private block(body: readonly AnyNode[], scope: Scope): boolean {
    for (const node of body) {
      const declared =
        (node.type == "ExportNamedDeclaration" || node.type == "ExportDefaultDeclaration") && node.declaration
          ? node.declaration
          : node;
      if (declared.type == "FunctionDeclaration") {
        const fn = new Fn(declared as FunctionNode, scope);
        if (declared.id) {
          this.declare(scope.function, declared.id.name, fn, declared, scope);
        }
        this.later(fn);
      }
    }
    for (const node of body) {
      if (this.statement(node, scope)) {
        return true;
      }
    }
    return false;
  }

  private statement(node: AnyNode, scope: Scope): boolean {
    this.step();
    if (++this.depth > DEEPEST) {
      this.depth--;
      return false;
    }
    const isOver = this.follow(node, scope);
    this.depth--;
    return isOver && !this.doubts;
  }

  private follow(node: AnyNode, scope: Scope): boolean {
    const inner = () => new Scope(scope, scope.base, false);
    switch (node.type) {
      case "ExpressionStatement":
        this.expression(node.expression, scope);
        return false;
      case "VariableDeclaration":
        for (const { id, init } of node.declarations) {
          const target = node.kind == "var" ? scope.function : scope;
          const slot: Slot = init
            ? this.slot(init, scope)
            : { value: undefined, at: scope.base + id.start, end: scope.base + id.end };
          // A second `var` of a name leaves it as it is.
          if (init || id.type != "Identifier" || !target.names.has(id.name)) {
            this.bind(id, slot, target, scope);
          }
        }
        return false;
      case "BlockStatement":
      case "StaticBlock":
        return this.block(node.body, inner());
      case "IfStatement": {
        const is = truth(this.expression(node.test, scope));
        if (is != null) {
          const taken = is ? node.consequent : node.alternate;
          return !!taken && this.statement(taken, scope);
        }
        this.inDoubt(() => {
          this.statement(node.consequent, scope);
          if (node.alternate) {
            this.statement(node.alternate, scope);
          }
        });
        return false;
      }
      case "ReturnStatement":
        if (node.argument) {
          const slot = this.slot(node.argument, scope);
          const before = this.returned;
          // Where several may be returned, none of them is known.
          this.returned =
            before && before.value !== slot.value ? { ...slot, value: this.unknown(node, scope) } : slot;
        }
        return true;
      case "ThrowStatement":
        this.expression(node.argument, scope);
        return true;
      case "TryStatement": {
        const isOver = this.statement(node.block, scope);
        if (node.handler) {
          const { handler } = node;
          this.inDoubt(() => this.statement(handler.body, scope));
        }
        if (node.finalizer) {
          this.statement(node.finalizer, scope);
        }
        return isOver;
      }
      case "LabeledStatement":
        return this.statement(node.body, scope);
      case "SwitchStatement":
        this.expression(node.discriminant, scope);
        this.inDoubt(() => node.cases.forEach((it) => this.block(it.consequent, inner())));
        return false;
      case "WhileStatement":
      case "DoWhileStatement":
      case "ForStatement":
        this.inDoubt(() => {
          const loop = inner();
          if (node.type == "ForStatement" && node.init) {
            if (node.init.type == "VariableDeclaration") {
              this.statement(node.init, loop);
            } else {
              this.expression(node.init, loop);
            }
          }
          if (node.test) {
            this.expression(node.test, loop);
          }
          this.statement(node.body, loop);
        });
        return false;
      case "ForInStatement":
      case "ForOfStatement": {
        const over = this.expression(node.right, scope);
        const { left } = node;
        const target = left.type == "VariableDeclaration" ? left.declarations[0]!.id : left;
        if (node.type == "ForOfStatement" && over instanceof List && !over.holes[0]) {
          for (const item of over.items.slice(0, MOST_ROUNDS)) {
            const loop = inner();
            this.bind(target, item, loop, loop);
            this.statement(node.body, loop);
          }
          return false;
        }
        // Elements of the page are followed as one.
        const each = over instanceof Unknown && over.selector ? over : this.unknown(node.right, scope);
        this.inDoubt(() => {
          const loop = inner();
          this.bind(target, { value: each, at: each.at, end: each.end }, loop, loop);
          this.statement(node.body, loop);
        });
        return false;
      }
      case "ImportDeclaration":
        for (const it of node.specifiers) {
          const name =
            it.type == "ImportSpecifier"
              ? it.imported.type == "Identifier"
                ? it.imported.name
                : String(it.imported.value)
              : it.type == "ImportDefaultSpecifier"
                ? "default"
                : "";
          const path = `${node.source.value}:${name}`;
          this.declare(scope, it.local.name, this.unknown(it, scope, path), it, scope);
        }
        this.world.call({
          path: "import",
          args: [{ value: String(node.source.value), at: scope.base, end: scope.base }],
          at: scope.base + node.start,
          end: scope.base + node.end,
          isNew: false,
        });
        return false;
      case "ExportNamedDeclaration":
        if (node.declaration && node.declaration.type != "FunctionDeclaration") {
          this.statement(node.declaration, scope);
        }
        return false;
      case "ExportDefaultDeclaration":
        if (node.declaration.type != "FunctionDeclaration") {
          this.declareSlot(scope, "default", this.slot(node.declaration, scope));
        }
        return false;
      case "ClassDeclaration":
        this.expression(node, scope);
        return false;
      default:
        // Functions are declared already; nothing else matters.
        return node.type == "BreakStatement" || node.type == "ContinueStatement";
    }
  }

  // Names

  private declare(target: Scope, name: string, value: Value, node: AnyNode, scope: Scope): void {
    this.declareSlot(target, name, { value, at: scope.base + node.start, end: scope.base + node.end });
  }

  private declareSlot(target: Scope, name: string, slot: Slot): void {
    target.names.set(name, slot);
  }

  /** Gives the names in a pattern their values. */
  private bind(pattern: AnyNode, slot: Slot, target: Scope, scope: Scope): void {
    this.step();
    switch (pattern.type) {
      case "Identifier":
        this.declareSlot(target, pattern.name, slot);
        break;
      case "AssignmentPattern": {
        const value = slot.value === undefined ? this.slot(pattern.right, scope) : slot;
        this.bind(pattern.left, value, target, scope);
        break;
      }
      case "ObjectPattern":
        for (const it of pattern.properties) {
          if (it.type == "RestElement") {
            this.bind(it.argument, { ...slot, value: this.unknown(it, scope) }, target, scope);
          } else {
            const name = this.nameOf(it.key, it.computed, scope);
            const value = name == null ? this.unknown(it, scope) : this.memberOf(slot.value, name, it, scope);
            this.bind(it.value, { ...slot, value }, target, scope);
          }
        }
        break;
      case "ArrayPattern":
        pattern.elements.forEach((it, index) => {
          if (it) {
            const found = slot.value instanceof List ? slot.value.items[index] : undefined;
            this.bind(it, found ?? { ...slot, value: this.unknown(it, scope) }, target, scope);
          }
        });
        break;
      case "RestElement":
        this.bind(pattern.argument, { ...slot, value: this.unknown(pattern, scope) }, target, scope);
        break;
      case "MemberExpression":
        this.assign(pattern, slot, scope);
    }
  }

  /** Gives something a value that is there already. */
  private assign(target: AnyNode, slot: Slot, scope: Scope): void {
    if (target.type == "Identifier") {
      const { name } = target;
      let own: Scope | null = scope;
      while (own && !own.names.has(name)) {
        own = own.parent;
      }
      if (!own) {
        this.world.assign(this.unknown(target, scope, ""), name, slot);
      }
      this.put(own ? own.names : this.globals, name, slot);
    } else if (target.type == "MemberExpression") {
      const on = this.expression(target.object, scope);
      const name = this.nameOf(target.property, target.computed, scope);
      if (name == null) {
        return;
      }
      if (on instanceof Obj) {
        this.put(on.members, name, slot);
      } else if (on instanceof List && /^\d{1,5}$/.test(name) && +name <= on.items.length) {
        on.items[+name] = slot;
      } else if (on instanceof Unknown) {
        if (WINDOW.test(on.path)) {
          this.world.assign(this.unknown(target, scope, ""), name, slot);
          this.put(this.globals, name, slot);
        } else {
          this.world.assign(on, name, { ...slot, isInDoubt: !!this.doubts });
        }
      }
    } else if (target.type == "ObjectPattern" || target.type == "ArrayPattern") {
      this.bind(target, slot, scope, scope);
    }
  }

  /** Puts a value into its place. Under a condition, it may be the one that was there. */
  private put(into: Map<string, Slot>, name: string, slot: Slot): void {
    const before = into.get(name);
    if (!this.doubts || (before && before.value === slot.value)) {
      into.set(name, { ...slot });
    } else if (!before || before.value === undefined || before.value === null) {
      into.set(name, { ...slot, isInDoubt: !(into === this.globals) });
    } else {
      into.set(name, { ...slot, value: new Unknown(slot.at, slot.end, "", "", true) });
    }
  }

  /** The name of a member; null where it isn't known. */
  private nameOf(node: AnyNode, isComputed: boolean, scope: Scope): string | null {
    if (!isComputed) {
      return node.type == "Identifier" ? node.name : node.type == "Literal" ? String(node.value) : null;
    }
    const value = this.expression(node, scope);
    return typeof value == "string" || typeof value == "number" ? String(value) : null;
  }

  private memberOf(on: Value, name: string, node: AnyNode, scope: Scope): Value {
    if (on instanceof Obj) {
      const slot = on.members.get(name);
      return slot ? slot.value : on.holes[0] ? this.unknown(node, scope) : undefined;
    }
    if (on instanceof List) {
      return /^\d{1,6}$/.test(name)
        ? on.items[+name]?.value
        : name == "length" && !on.holes[0]
          ? on.items.length
          : this.unknown(node, scope);
    }
    if (on instanceof Answer) {
      return name == "clickURL" ? new Answer(on.call, true) : this.unknown(node, scope);
    }
    if (on instanceof Unknown) {
      if (WINDOW.test(on.path)) {
        return this.global(name, node, scope);
      }
      // Of a list of elements, each is as the others.
      const selector = on.selector && /^\d+$/.test(name) ? on.selector : "";
      return this.unknown(
        node,
        scope,
        on.path && `${on.path}${on.path.endsWith(":") ? "" : "."}${name}`,
        selector,
      );
    }
    return typeof on == "string" && name == "length" ? on.length : this.unknown(node, scope);
  }

  private global(name: string, node: AnyNode, scope: Scope): Value {
    const slot = this.globals.get(name);
    return slot ? slot.value : name == "undefined" ? undefined : this.unknown(node, scope, name);
  }

  // Expressions

  private expression(node: AnyNode, scope: Scope): Value {
    this.step();
    if (++this.depth > DEEPEST) {
      this.depth--;
      return this.unknown(node, scope);
    }
    const value = this.evaluated(node, scope);
    this.depth--;
    return value;
  }

  private evaluated(node: AnyNode, scope: Scope): Value {
    switch (node.type) {
      case "Literal":
        return node.regex || node.bigint ? this.unknown(node, scope) : (node.value as Value);
      case "TemplateLiteral": {
        let text = node.quasis[0]!.value.cooked ?? "";
        for (let index = 0; index < node.expressions.length; index++) {
          const part = textOf(this.expression(node.expressions[index]!, scope));
          if (part == null || text.length > LONGEST) {
            return this.unknown(node, scope);
          }
          text += part + (node.quasis[index + 1]!.value.cooked ?? "");
        }
        return text;
      }
      case "Identifier": {
        const slot = scope.find(node.name);
        return slot ? slot.value : this.global(node.name, node, scope);
      }
      case "ThisExpression":
        return this.unknown(node, scope, "window");
      case "ArrayExpression": {
        const list = new List();
        for (const item of node.elements) {
          if (item && item.type == "SpreadElement") {
            const value = this.expression(item.argument, scope);
            if (value instanceof List && list.items.length + value.items.length <= MOST_ITEMS) {
              list.items.push(...value.items);
              list.holes.push(...value.holes.slice(0, 5));
            } else {
              list.holes.push(this.unknown(item, scope));
            }
          } else if (item) {
            list.items.push(this.slot(item, scope));
          }
        }
        return list;
      }
      case "ObjectExpression": {
        const object = new Obj();
        for (const it of node.properties) {
          if (it.type == "SpreadElement") {
            const value = this.expression(it.argument, scope);
            this.spread(value, this.unknown(it, scope), object, (name, slot) =>
              object.members.set(name, slot),
            );
          } else {
            const name = this.nameOf(it.key, it.computed, scope);
            const slot =
              it.kind == "init"
                ? this.slot(it.value, scope)
                : { value: this.unknown(it, scope), at: scope.base + it.start, end: scope.base + it.end };
            if (name == null) {
              object.holes.push(this.unknown(it, scope));
            } else {
              object.members.set(name, slot);
            }
          }
        }
        return object;
      }
      case "FunctionExpression":
      case "ArrowFunctionExpression": {
        const fn = new Fn(node, scope);
        this.later(fn);
        return fn;
      }
      case "ClassDeclaration":
      case "ClassExpression":
        for (const it of node.body.body) {
          if (it.type == "StaticBlock") {
            this.statement(it, scope);
          } else if (it.value) {
            this.expression(it.value, scope);
          }
        }
        return this.unknown(node, scope);
      case "UnaryExpression": {
        if (node.operator == "delete" && node.argument.type == "MemberExpression") {
          const on = this.expression(node.argument.object, scope);
          const name = this.nameOf(node.argument.property, node.argument.computed, scope);
          if (on instanceof Obj && name != null) {
            on.members.delete(name);
          }
          return true;
        }
        const value = this.expression(node.argument, scope);
        const is = truth(value);
        return node.operator == "!" && is != null
          ? !is
          : node.operator == "void"
            ? undefined
            : node.operator == "-" && typeof value == "number"
              ? -value
              : node.operator == "+" && (typeof value == "number" || typeof value == "string")
                ? +value
                : this.unknown(node, scope);
      }
      case "BinaryExpression":
        return this.binary(node, scope);
      case "LogicalExpression": {
        const left = this.expression(node.left, scope);
        const is = node.operator == "??" ? known(left) && left == null : truth(left);
        const isMissing = left instanceof Unknown && (left.path || node.operator != "||");
        if (is == null || (left instanceof Unknown && !left.selector)) {
          let right: Value;
          this.inDoubt(() => (right = this.expression(node.right, scope)));
          // A global that the text doesn't set counts as missing.
          return isMissing ? right : this.unknown(node, scope);
        }
        const goesOn = node.operator == "||" ? !is : is;
        return goesOn ? this.expression(node.right, scope) : left;
      }
      case "ConditionalExpression": {
        const is = truth(this.expression(node.test, scope));
        if (is != null) {
          return this.expression(is ? node.consequent : node.alternate, scope);
        }
        this.inDoubt(() => {
          this.expression(node.consequent, scope);
          this.expression(node.alternate, scope);
        });
        return this.unknown(node, scope);
      }
      case "AssignmentExpression":
        return this.assigned(node, scope);
      case "UpdateExpression":
        this.assign(
          node.argument,
          { value: this.unknown(node, scope), at: scope.base + node.start, end: scope.base + node.end },
          scope,
        );
        return this.unknown(node, scope);
      case "MemberExpression": {
        const on = this.expression(node.object, scope);
        const name = this.nameOf(node.property, node.computed, scope);
        return name == null ? this.unknown(node, scope) : this.memberOf(on, name, node, scope);
      }
      case "ChainExpression":
      case "ParenthesizedExpression":
        return this.expression(node.expression, scope);
      case "SequenceExpression": {
        let value: Value;
        node.expressions.forEach((it) => (value = this.expression(it, scope)));
        return value;
      }
      case "AwaitExpression":
        return this.expression(node.argument, scope);
      case "YieldExpression":
        if (node.argument) {
          this.expression(node.argument, scope);
        }
        return this.unknown(node, scope);
      case "ImportExpression": {
        const name = this.expression(node.source, scope);
        return this.unknown(node, scope, typeof name == "string" ? `${name}:` : "");
      }
      case "MetaProperty":
        return this.unknown(node, scope, "import.meta");
      case "CallExpression":
      case "NewExpression":
        return this.called(node as CallExpression, scope);
      case "TaggedTemplateExpression":
        node.quasi.expressions.forEach((it) => this.expression(it, scope));
        return this.unknown(node, scope);
      default:
        return this.unknown(node, scope);
    }
  }

  /** A chain of operators is followed from its left end on: it may be as long as the text. */
  private binary(node: AnyNode, scope: Scope): Value {
    const chain: Extract<AnyNode, { type: "BinaryExpression" }>[] = [];
    let first: AnyNode = node;
    while (first.type == "BinaryExpression") {
      chain.push(first);
      first = first.left;
    }
    let left: Value = this.expression(first, scope);
    for (const { operator, right: other } of chain.reverse()) {
      this.step();
      const right = this.expression(other, scope);
      if (!known(left) || !known(right)) {
        left = this.unknown(node, scope);
      } else if (operator == "+") {
        const isSum = typeof left == "number" && typeof right == "number";
        const texts = [textOf(left), textOf(right)];
        left = isSum
          ? (left as number) + (right as number)
          : texts[0] == null || texts[1] == null || texts[0].length + texts[1].length > LONGEST
            ? this.unknown(node, scope)
            : texts[0] + texts[1];
      } else if (typeof left == "number" && typeof right == "number" && /^[-*/]$/.test(operator)) {
        left = operator == "-" ? left - right : operator == "*" ? left * right : left / right;
      } else if (/^[!=]==?$/.test(operator) && !isInside(left) && !isInside(right)) {
        const isSame = operator.length == 3 ? left === right : left == right;
        left = operator[0] == "=" ? isSame : !isSame;
      } else {
        left = this.unknown(node, scope);
      }
    }
    return left;
  }

  private assigned(node: Extract<AnyNode, { type: "AssignmentExpression" }>, scope: Scope): Value {
    const { operator, left, right } = node;
    if (operator == "=") {
      const slot = this.slot(right, scope);
      this.assign(left, slot, scope);
      return slot.value;
    }
    const before = this.expression(left as AnyNode, scope);
    const slot = this.slot(right, scope);
    const is = operator == "??=" ? known(before) && before == null : truth(before);
    const isKept = before instanceof Unknown ? false : operator == "||=" ? is : operator == "&&=" ? !is : !is;
    if (operator == "+=") {
      const [one, other] = [textOf(before), textOf(slot.value)];
      const isSum = typeof before == "number" && typeof slot.value == "number";
      const value: Value = isSum
        ? (before as number) + (slot.value as number)
        : one == null || other == null || one.length + other.length > LONGEST
          ? this.unknown(node, scope)
          : one + other;
      this.assign(left as AnyNode, { ...slot, value }, scope);
      return value;
    }
    if (!/^(\|\||&&|\?\?)=$/.test(operator)) {
      slot.value = this.unknown(node, scope);
    } else if (isKept) {
      return before;
    }
    this.assign(left as AnyNode, slot, scope);
    return slot.value;
  }

  /** Takes the members of one object into another. */
  private spread(value: Value, hole: Unknown, into: Obj, take: (name: string, slot: Slot) => void): void {
    if (value instanceof Obj) {
      for (const [name, slot] of value.members) {
        this.step();
        take(name, slot);
      }
      into.holes.push(...value.holes.slice(0, 5));
    } else if (value instanceof Unknown || value instanceof Answer) {
      into.holes.push(hole);
    }
  }

  // Calls

  private later(fn: Fn): void {
    this.waiting.push({ fn, args: [] });
  }

  private called(node: CallExpression, scope: Scope): Value {
    const isNew = (node as AnyNode).type == "NewExpression";
    const callee = node.callee as AnyNode;
    // The object of a method is looked at once, as it may be a call itself.
    const isMethod = callee.type == "MemberExpression";
    const on = isMethod ? this.expression(callee.object, scope) : undefined;
    const name = isMethod ? this.nameOf(callee.property, callee.computed, scope) : null;
    const target = isMethod
      ? name == null
        ? this.unknown(callee, scope)
        : this.memberOf(on, name, callee, scope)
      : this.expression(callee, scope);
    const args: Slot[] = [];
    for (const it of node.arguments) {
      if (it.type == "SpreadElement") {
        const value = this.expression(it.argument, scope);
        if (value instanceof List && args.length + value.items.length < 1000) {
          args.push(...value.items);
        }
      } else {
        args.push(this.slot(it, scope));
      }
    }
    const [at, end] = [scope.base + node.start, scope.base + node.end];
    const path =
      target instanceof Unknown && target.path ? target.path : isMethod && name != null ? `?.${name}` : "";
    // Smart Script's calls are told by their names, also where its own text is in the page.
    if (/(^|\.)(generate(OneLink|DirectClick)URL|displayQrCode|fireImpressionsLink)$/.test(path)) {
      return this.world.call({ path, on, args, at, end, isNew });
    }
    if (callee.type == "Identifier" && /^generate(OneLink|DirectClick)URL$/.test(callee.name)) {
      return this.world.call({ path: callee.name, args, at, end, isNew });
    }
    if (target instanceof Fn && !isNew) {
      return this.enter(target, args);
    }
    if (on instanceof Fn && (name == "call" || name == "apply")) {
      const rest = args[1] && args[1].value instanceof List ? args[1].value.items : [];
      return this.enter(on, name == "call" ? args.slice(1) : rest);
    }
    if (name == "push" && on instanceof List && on.items.length < MOST_ITEMS) {
      on.items.push(...args.map((it) => ({ ...it, isInDoubt: !!this.doubts })));
      return on.items.length;
    }
    if (name == "concat" && on instanceof List) {
      const list = new List();
      for (const part of [on, ...args.map((it) => it.value)]) {
        if (part instanceof List && list.items.length + part.items.length <= MOST_ITEMS) {
          list.items.push(...part.items);
          list.holes.push(...part.holes);
        } else {
          list.holes.push(this.unknown(node, scope));
        }
      }
      return list;
    }
    const [callback] = args;
    if ((name == "map" || name == "forEach") && on instanceof List && callback?.value instanceof Fn) {
      const list = new List();
      list.holes.push(...on.holes);
      for (const item of on.items.slice(0, MOST_ROUNDS)) {
        const value = this.enter(callback.value, [item]);
        list.items.push({ ...item, value });
      }
      return name == "map" ? list : undefined;
    }
    if (typeof on == "string" && (name == "trim" || name == "toString")) {
      return name == "trim" ? on.trim() : on;
    }
    if (on instanceof Unknown && on.selector && name == "forEach" && callback?.value instanceof Fn) {
      this.enter(callback.value, [{ value: on, at, end }]);
      return undefined;
    }
    if (path == "Object.assign" && args[0]) {
      const into = args[0].value instanceof Obj ? args[0].value : new Obj();
      if (args[0].value instanceof Unknown && !args[0].value.path) {
        into.holes.push(args[0].value);
      }
      for (const { value, at, end } of args.slice(1)) {
        // What a page may have put there before counts as nothing: an object of its own is made.
        const isOwn = into !== args[0].value;
        this.spread(value, new Unknown(at, end), into, (name, slot) =>
          isOwn ? into.members.set(name, slot) : this.put(into.members, name, slot),
        );
      }
      return into;
    }
    if (
      path == "Object.freeze" ||
      path == "structuredClone" ||
      (path == "String" && typeof args[0]?.value == "string")
    ) {
      return args[0]?.value;
    }
    if (path == "URL" && isNew) {
      return urlOf(args) ?? this.unknown(node, scope);
    }
    if (path == "encodeURIComponent" || path == "encodeURI") {
      return escaped(path, args[0]?.value) ?? this.unknown(node, scope);
    }
    if (path == "require" && typeof args[0]?.value == "string") {
      this.world.call({ path: "import", args, at, end, isNew });
      return this.unknown(node, scope, `${args[0].value}:`);
    }
    const answer = this.world.call({ path, on, args, at, end, isNew });
    // Whatever an element's method answers, it is mostly the element again or one in it.
    return answer instanceof Unknown && answer.at == answer.end
      ? new Unknown(at, end, answer.path, answer.selector)
      : answer === undefined
        ? this.unknown(node, scope)
        : answer;
  }

  /** Follows a function's body. */
  private enter({ node, scope: outer }: Fn, args: Slot[]): Value {
    const past = this.followed.get(node) ?? { entries: 0, steps: 0, active: 0 };
    this.followed.set(node, past);
    if (
      this.calls >= DEEPEST_CALL ||
      past.entries >= MOST_ENTRIES ||
      past.steps > MOST_OF_FUNCTION ||
      past.active >= DEEPEST_RECURSION
    ) {
      return new Unknown(0, 0);
    }
    const before = this.steps;
    past.entries++;
    past.active++;
    const around = outer as Scope;
    const scope = new Scope(around, around.base, true);
    node.params.forEach((it, index) => {
      const at = around.base + it.start;
      const end = around.base + it.end;
      this.bind(
        it,
        args[index] ?? { value: args[0] ? undefined : new Unknown(at, end), at, end },
        scope,
        scope,
      );
    });
    this.calls++;
    const { returned, doubts } = this;
    this.returned = undefined;
    if (isNode(node.body) && node.body.type == "BlockStatement") {
      this.block(node.body.body, scope);
    } else {
      this.returned = this.slot(node.body, scope);
    }
    const own = this.returned as Slot | undefined;
    past.active--;
    past.steps += this.steps - before;
    this.returned = returned;
    this.doubts = doubts;
    this.calls--;
    return own?.value;
  }
}

const known = (value: Value): boolean => !(value instanceof Unknown) && !(value instanceof Answer);

/** Whether a value is no text, number or the like. */
const isInside = (value: Value) => value instanceof Obj || value instanceof List || value instanceof Fn;

const isElement = (value: Value): boolean => value instanceof Unknown && !!value.selector;

/** Whether a condition holds that is this value; null where that isn't known. */
function truth(value: Value): boolean | null {
  // That a call of Smart Script's answers a link, and that an element is there, is what a page is written for.
  return value instanceof Answer || isElement(value) || (known(value) ? !!value : null);
}

/** A value as it is put into a text; null where that isn't known. */
function textOf(value: Value): string | null {
  return known(value) && !isInside(value) ? String(value) : null;
}

function urlOf(args: Slot[]): string | undefined {
  const [url, base] = args.map(({ value }) => value);
  try {
    return typeof url != "string"
      ? undefined
      : args.length < 2
        ? url
        : typeof base == "string"
          ? new URL(url, base).href
          : undefined;
  } catch {
    return undefined;
  }
}

function escaped(by: "encodeURIComponent" | "encodeURI", value: Value): string | undefined {
  try {
    return typeof value == "string" && value.length < LONGEST ? globalThis[by](value) : undefined;
  } catch {
    return undefined;
  }
}
