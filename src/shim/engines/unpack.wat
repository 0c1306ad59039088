;; Turns the text that scripts/build/packed.mjs wrote back into a wasm module. This is wasm because JavaScript
;; that runs only once is interpreted, which takes three times as long. The build fills in what is in braces.
;;
;; Memory has, one after the other: where the next character of each strand is (code, locals, alignments,
;; offsets); what follows an instruction, by its number; three bytes that the first mark overwrites; the text;
;; the module.
(module
  (memory (export "memory") {pages})
  (data (i32.const 0) "{strands}")
  (data (i32.const {followers}) "{kinds}")
  (global $to (mut i32) (i32.const {module}))

  ;; Takes the next number of a strand, copies it into the module, and returns its last byte. All bytes of a
  ;; number but the last are 128 or more.
  (func $copy (param $strand i32) (result i32)
    (local $byte i32) (local $more i32)
    (loop $next (result i32)
      (i32.store
        (local.get $strand)
        (i32.add (local.tee $byte (i32.load (local.get $strand))) (i32.const 1)))
      (if (i32.lt_u (local.tee $byte (i32.load8_u (local.get $byte))) (i32.const 34))
        ;; A mark before a letter says how much to add to it.
        (then
          (local.set $more (i32.mul (i32.sub (local.get $byte) (i32.const 31)) (i32.const 90)))
          (br $next)))
      (i32.store8
        (global.get $to)
        (local.tee $byte
          (i32.sub
            (i32.sub
              (i32.sub (i32.add (local.get $more) (local.get $byte)) (i32.const 35))
              ;; The letters leave out < (60) and backslash (92).
              (i32.gt_u (local.get $byte) (i32.const 60)))
            (i32.gt_u (local.get $byte) (i32.const 92)))))
      (global.set $to (i32.add (global.get $to) (i32.const 1)))
      (local.set $more (i32.const 0))
      (br_if $next (i32.and (local.get $byte) (i32.const 128)))
      (local.get $byte)))

  (func (export "unpack")
    (local $code i32) (local $function i32) (local $size i32)
    (loop $instruction
      (if (i32.eq (local.tee $code (call $copy (i32.const 0))) (i32.const {mark}))
        ;; A function begins where the mark was written. The size of the one before, which is now known, goes
        ;; into the three bytes that were left for it. $function is {spare} less than where these are, so
        ;; that at the first mark, with no function before it, they are the spare ones.
        (then
          (local.set $size
            (i32.sub (i32.sub (global.get $to) (i32.const {spareAnd4})) (local.get $function)))
          (i32.store8 offset={spare}
            (local.get $function)
            (i32.or (local.get $size) (i32.const 128)))
          (i32.store8 offset={spareAnd1}
            (local.get $function)
            (i32.or (i32.shr_u (local.get $size) (i32.const 7)) (i32.const 128)))
          (i32.store8 offset={spareAnd2}
            (local.get $function)
            (i32.shr_u (local.get $size) (i32.const 14)))
          (local.set $function (i32.sub (global.get $to) (i32.const {spareAnd1})))
          (global.set $to (i32.add (global.get $to) (i32.const 2)))))
      ;; Before the first function nothing is an instruction.
      (if
        (local.tee $code
          (select
            (i32.load8_u offset={followers} (local.get $code))
            (i32.const 0)
            (local.get $function)))
        (then
          (if (i32.eq (local.get $code) (i32.const 12)) (then (drop (call $copy (i32.const 8)))))
          (drop (call $copy (i32.and (local.get $code) (i32.const 12))))))
      (br_if $instruction (i32.lt_u (i32.load (i32.const 0)) (i32.const {codeEnd}))))
    ;; The last mark began no function. What follows the code is copied as it is.
    (global.set $to (i32.add (local.get $function) (i32.const {spare})))
    (loop $copying
      (drop (call $copy (i32.const 0)))
      (br_if $copying (i32.lt_u (i32.load (i32.const 0)) (i32.const {strandEnd}))))))
